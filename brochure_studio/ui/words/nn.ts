<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="nn">
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n malar</source>
        <translation>
            <numerusform>%n mal</numerusform>
            <numerusform>%n malar</numerusform>
        </translation>
    </message>
</context>
</TS>
