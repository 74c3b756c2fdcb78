<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nn">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til malane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne eit dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre dokumentet under eit anna namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksporter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag fila som skal til trykkeriet, avisa eller nettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta attende det siste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjer om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjer det likevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel neste felt i leserekkjefølgja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Førre felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel førre felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heile sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis heile sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i rett storleik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelpelinjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis skjeremerke, utfall, falsar og trygg sone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis det valde feltet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alt innhald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Sidene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentList</name>
    <message>
        <source>Innhaldet i dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidepanel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Eksporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjå funna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For kven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila finst alt, og blir bytt ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollert: alt i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} funn må rettast før eksport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} funn å sjå på; dei stoppar ikkje eksporten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig: {0} filer i {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier sti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppa: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Funn i kontrollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt i orden. Ingenting å rette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heile dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusPreview</name>
    <message>
        <source>Midtpunkt i {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra ringen til det som alltid skal synast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message>
        <source>1 linje for mykje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} teikn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} av {1} teikn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} av {1} linjer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Verktøy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hald fram med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjer om: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» har endringar som ikkje er lagra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat dei gå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny, ikkje lagra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikkje lagra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagra {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styrt av {0} – «{1}» kan ikkje endrast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Lukk meldinga</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Sider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Bilete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel bilete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Forstørring av biletet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt bilete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forstørring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skildring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skildring (alternativ tekst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto eller kjelde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Løyve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Løyve til bruk (lisens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva ein ser, for den som ikkje ser biletet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biletet finst ikkje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Skriv i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt bilete i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endra «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til malen i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feit skrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursiv skrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til malen sitt innhald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brosjyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annonse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plakat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postkort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjerm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen malar passar med søket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva skal du lage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i malane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne dokument …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Kontrollerer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} funn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt i orden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Ny rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut rada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Skriv her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Ny tittel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DocumentForm</name>
    <message>
        <source>Dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk i teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klikk på eit felt på sida for å endre det. Klikk ein gong til, eller berre skriv, så skriv du rett på sida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt språk i dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt kommune i dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
