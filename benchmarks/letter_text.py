"""What the benchmark's letter says: 220 words in three paragraphs, two of them with fields."""

HEADING = "Det er plass til deg heime"
DATE = "Hardanger, 1. februar 2027"
GREETING = "Kjære {fornamn}"
PARAGRAPHS = (
    "Det er ei stund sidan du gjekk ut av skulen i {avgangsaar} og reiste frå {kommune}. Sidan "
    "den gongen har mykje vorte nytt: vegen er utbetra, ferja går oftare, og barnehagane har "
    "ledige plassar heile året. Men fjorden ligg der han låg, frukttrea blømer i mai som dei "
    "alltid har gjort, og naboen spør framleis om du treng hjelp med båten. Me skriv til deg "
    "fordi me trur at du kjenner nokon av oss, og fordi me treng fleire som kjenner staden frå "
    "før.",
    "Arbeid finst det meir av enn folk ser når dei reiser forbi. Verkstader, sjukeheimar, "
    "skular og fruktgardar søkjer folk med fagbrev, med høgskule og med erfaring frå andre "
    "stader. Mange tek jobben med seg og arbeider heimanfrå i nokre dagar av veka. Husa kostar "
    "mindre enn i byen, hagane er større, og turen til fjellet byrjar bak huset. Ungane går til "
    "skulen på eigne bein og kjenner namnet på alle lærarane sine allereie før hausten er omme.",
    "Kom ein tur til {kommune} i vår, {fornamn}, så viser me deg rundt: arbeidsplassar som "
    "lyser ut stillingar no, hus som står ledige, og barnehagen der du sjølv kanskje gjekk. "
    "Verten vår møter deg på kaien og har sett av heile dagen. Ring eller skriv når det høver, "
    "eller sjå innom nettsidene våre der alt ligg samla. Me gler oss til å høyre frå deg.",
)
SENDER = "Flytt til Hardanger · Skulegata 1, 5600 Norheimsund · flyttilhardanger.no"
SIGNER = "Marit Blomhaug, flyttekoordinator"
PARTNERS = (
    *("partner-vestland", "partner-placement", "partner-business", "partner-bank"),
    "partner-hordaland",
)
OBJECTION = "Folkeregisteret; sei nei på hei@flyttilhardanger.no"
