"""The tables of a letters' ledger, and the statements that take steps in it."""

from collections.abc import Mapping

from brochure_studio.model.letters.batch import Step

FORMAT = 1
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY, key BLOB, count INTEGER)",
    "CREATE TABLE IF NOT EXISTS sources (source TEXT PRIMARY KEY, hash BLOB)",
    "CREATE TABLE IF NOT EXISTS letters (serial INTEGER PRIMARY KEY, row INTEGER, person BLOB,"
    " content BLOB DEFAULT x'', held TEXT DEFAULT '', written INTEGER, sent INTEGER,"
    " confirmed INTEGER)",
    "CREATE TABLE IF NOT EXISTS runs (number INTEGER PRIMARY KEY, first INTEGER, last INTEGER,"
    " seal BLOB, placed INTEGER)",
    "CREATE TABLE IF NOT EXISTS unfinished (name TEXT PRIMARY KEY)",
)
MARK_STEP: Mapping[Step, str] = {
    step: f"UPDATE letters SET {step.value} = ? WHERE serial BETWEEN ? AND ?"
    f" AND length(content) > 0 AND {step.value} IS NULL"
    for step in (Step.SENT, Step.CONFIRMED)
}
NOTE_SENT = "UPDATE letters SET content = ?, held = ?, sent = ? WHERE serial = ?"
COUNTS = (
    "SELECT count(*), count(nullif(held, '')), count(written), count(sent), count(confirmed),"
    " count(CASE WHEN held = '' AND written IS NULL AND sent IS NULL AND confirmed IS NULL"
    " THEN 1 END) FROM letters"
)
TAKE_BACK_STEP: Mapping[Step, str] = {
    step: f"UPDATE letters SET {step.value} = NULL WHERE serial BETWEEN ? AND ?"
    f" AND {step.value} IS NOT NULL"
    for step in (Step.SENT, Step.CONFIRMED)
}
