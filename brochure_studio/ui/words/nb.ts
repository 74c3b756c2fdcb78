<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="nn">
<context>
    <name>ActionStates</name>
    <message>
        <source>Ingen steg enno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan brukast når du ser sidene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan brukast når eit dokument er ope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>&amp;Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
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
        <source>Innstillingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk, bibliotek, profil og det som elles er ditt val</source>
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
        <source>Sidebreidd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis sida så brei som plassen er</source>
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
        <source>Sider/brett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis korleis ein faldar ser ut lukka og opna steg for steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis kva av eit brev som syner gjennom vindauget i konvolutten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
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
    <message>
        <source>Steg og utgåver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alt som er gjort, og gå tilbake til kva som helst av det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste del av vindauget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå med tastane til sidene, sidepanelet eller statuslinja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Førre del av vindauget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå med tastane éin del attende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørk/lys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt mellom mørkt og lyst vindauge; papiret er kvitt i begge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn det du vil gjere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i alt programmet kan: handlingar, malar, sider og felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp til det du ser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les om den sida eller det panelet du arbeider i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva orda i trykkefaget tyder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle snøggtastane på éi side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjenta rundturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis dei fire tipsa frå første gong ein gong til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utgåve og lisensar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som er gale i fila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne i tekstredigering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne fila i programmet som maskina di bruker til tekstfiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier alt som står her, til dømes for å sende det til nokon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» kan ikkje opnast enno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éin ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, linje {1}, teikn {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>{0}, {1} – endra sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikkje lesast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast, ikkje eksportert enno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportert for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Eksporter alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag alle filene til alle mottakarane som kampanjen nemner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis mappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne kampanjemappa der filene ligg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frå {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} av filene finst alt i {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig: {0} filer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er haldne tilbake av kontrollen: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbrote. Dei ferdige filene er der; den som var i arbeid, er ikkje laga.</source>
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
    <name>Catcher</name>
    <message>
        <source>Kopier detaljar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne loggmappa</source>
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
    <name>Desk</name>
    <message>
        <source>Kampanjen er laga i {0}. Alt i han er ditt å endre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument og kampanjar (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henta fram det som ikkje var lagra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre ein annan stad …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til utgåva frå {0}</source>
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
        <source>Hald fram i di utgåve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, men arbeidet er trygt på maskina di.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, så ikkje lukk vindauget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern merket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Opne dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk og kommunar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollerer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentet blir lese akkurat no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikkje enno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… og {0} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} eigne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Dokumenta i kampanjen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Slepp eit dokument eller ei kampanjemappe her, så opnar det seg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>«{0}» er inga kampanjemappe: det ligg inga campaign.yaml i ho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» er eit bilete. Opne eit dokument, og slepp biletet på eit biletfelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» er ei liste. Lister blir ikkje opna her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» er ein ferdig PDF. Opne dokumentet han er laga av, og endra det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» er ikkje å finne. Fila er flytta eller sletta, eller disken er borte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{0}» er ikkje laga her. Slepp eit dokument eller ei mappe.</source>
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
        <source>Steg</source>
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
        <source>Alt i orden.</source>
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
    <message>
        <source>Rett opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Kan angrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rett opp: {0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rett opp: {0}</source>
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
    <name>FoldCard</name>
    <message>
        <source>Gå til sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på baksida: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message>
        <source>Brettvising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukka, framsida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukka, baksida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heilt open, innsida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heilt open, utsida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opna éin gong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opna {0} gonger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Fila er ikkje å finne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Løys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fest fremst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>I orden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åtvaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retta for deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må rettast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>‹ Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i hjelpa og ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelpetekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting om det. Prøv eit anna ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Handling | Tastar | Kva ho gjer |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utgåve {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brosjyrar, annonsar og brev frå felles malar, klare for trykkeriet. Fri programvare under MIT-lisensen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Delar andre har laga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Del | Utgåve | Lisens |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriftene EB Garamond og Lato har lisensen SIL Open Font License 1.1. Kvar andre filer kjem frå, står i assets/sources.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steg i denne økta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagra utgåver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kjem utgåvene når du lagrar. Dei ti siste blir alltid verande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klikk på eit steg for å gå dit. Ingenting blir borte av det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik dokumentet var då det vart opna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  (lagra)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angra; klikk for å gjere det om att</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter eller dobbeltklikk: gå tilbake til denne utgåva</source>
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
        <source>Angre: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjer om: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styrt av {0} – «{1}» kan ikkje endrast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Eige innhald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten i malen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manglar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som elles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva som finst på kvart språk og for kvar kommune</source>
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
    <name>Pace</name>
    <message>
        <source>straks ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omlag {0} s att</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omlag {0} min att</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Eit bilete kan ikkje stå i teksten. Vel eit biletfelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slett i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bileta vart ikkje med: dei høyrer til i biletfelta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lista vart til vanlege linjer: dette feltet har ikkje lister.</source>
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
    <name>PagesPane</name>
    <message>
        <source>Fargeprofilen til mottakaren kan ikkje lesast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Ingenting heiter det. Prøv færre bokstavar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn det du vil gjere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn ei handling, ein mal, ei side, eit felt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som passar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny frå mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne att</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innstilling</source>
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
        <source>Søk i namn og skildring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i bileta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent frå datamaskina …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biletet blir kopiert inn i kampanjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel bilete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: fila er øydelagd eller ufullstendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kampanjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>løyve ikkje oppgjeve</source>
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
    <name>RescueStrip</name>
    <message>
        <source>Og {0} til, når desse er tekne hand om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent fram: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kast: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kast for godt?</source>
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
        <source>Ny skjering i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til malen i «%s»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Mappa er ikkje der no. Er nettverket eller disken kopla til?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n malar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som datamaskina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta vare på arbeidet medan eg held på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innstillingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vindauget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malar og trykk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språket i vindauget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjeld menyar, hjelp og funn. Dokumenta har sitt eige språk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lys eller mørk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidene du lagar, er like uansett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnet ditt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre som opnar same dokument, ser at det er du som har det ope. Namnet gjev ingen rettar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Går straumen, finn du att det du skreiv for få sekund sidan. Dokumentet sjølv blir endra først når du lagrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa med malar, skrifter, fargar og bilete som de deler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk det som følgjer med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profilen til trykkeriet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har trykkeriet sendt deg ein ICC-profil, vel du han her. Han blir brukt når du eksporterer til trykkeri; aviser og blad har sine eigne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel profil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk den vanlege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa for eksport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her hamnar filene når du eksporterer, om du ikkje vel ei anna der og då.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved sida av dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa «out» ved sida av dokumentet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som følgjer med programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den vanlege for mottakaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa er ikkje der no. Ho blir laga når du eksporterer, om ho kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valet gjeld når vindauget blir opna på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne på nytt no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel mappa til biblioteket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel ICC-profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC-profilar (*.icc *.icm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vel mappa for eksport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Vel ein mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvar mal er klar til bruk, med rett storleik, skrift og fargar. Klikk på ein, og byt ut teksten og bileta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eller søk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv kva du treng, til dømes «plakat» eller «A5».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksporter når du er klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du seier kven fila er til. Programmet veit kva mottakaren krev, og kontrollerer medan du arbeider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn alt med Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det du vil gjere, så finn du det. F1 gjev hjelp til det du ser. Rundturen finn du att under Hjelp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotAccess</name>
    <message>
        <source>Side {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
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
    <name>Stage</name>
    <message>
        <source>Biblioteket {0} er ikkje der no. Det som følgjer med programmet, blir brukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profilen til trykkeriet kan ikkje brukast, den vanlege blir brukt. {0}</source>
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
        <source>Hald fram med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kva skal du lage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk: brosjyre, A5, annonse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk i malane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv for å søkje; pil ned går til malane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kampanje frå startpakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag ei mappe med alle dokumenta til ein heil kampanje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opne eit dokument som ligg på maskina eller fellesområdet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kampanje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen malar passar med «{0}». Prøv eit anna ord, eller vel «Alle».</source>
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
    <name>Tour</name>
    <message>
        <source>Hopp over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis sidene flatt, slik dei blir trykte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis korleis faldaren ser ut lukka og opna steg for steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis kva som syner gjennom vindauget i konvolutten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøvefargar for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kven fargane blir viste for</source>
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
<context>
    <name>parent</name>
    <message>
        <source>Kontrollerer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
