<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="nn">
<context>
    <name>ActionStates</name>
    <message>
        <source>Ingen steg enno.</source>
        <translation>Ingen steg ennå.</translation>
    </message>
    <message>
        <source>Kan brukast når du ser sidene.</source>
        <translation>Kan brukes når du ser sidene.</translation>
    </message>
    <message>
        <source>Kan brukast når eit dokument er ope.</source>
        <translation>Kan brukes når et dokument er åpent.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Side</translation>
    </message>
    <message>
        <source>&amp;Dokument</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Til malane</source>
        <translation>Til malene</translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Opne eit dokument</source>
        <translation>Åpne et dokument</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Lagre dokumentet</source>
        <translation>Lagre dokumentet</translation>
    </message>
    <message>
        <source>Lagre som …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Lagre dokumentet under eit anna namn</source>
        <translation>Lagre dokumentet under et annet navn</translation>
    </message>
    <message>
        <source>Eksporter …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Lag fila som skal til trykkeriet, avisa eller nettet</source>
        <translation>Lag filen som skal til trykkeriet, avisen eller nettet</translation>
    </message>
    <message>
        <source>Innstillingar</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Språk, bibliotek, profil og det som elles er ditt val</source>
        <translation>Språk, bibliotek, profil og det som ellers er ditt valg</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Lukk programmet</source>
        <translation>Lukk programmet</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Ta tilbake det siste</source>
        <translation>Ta tilbake det siste</translation>
    </message>
    <message>
        <source>Gjer om</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Gjer det likevel</source>
        <translation>Gjør det likevel</translation>
    </message>
    <message>
        <source>Neste felt</source>
        <translation>Neste felt</translation>
    </message>
    <message>
        <source>Vel neste felt i leserekkjefølgja</source>
        <translation>Velg neste felt i leserekkefølgen</translation>
    </message>
    <message>
        <source>Førre felt</source>
        <translation>Forrige felt</translation>
    </message>
    <message>
        <source>Vel førre felt</source>
        <translation>Velg forrige felt</translation>
    </message>
    <message>
        <source>Feit skrift</source>
        <translation>Fet skrift</translation>
    </message>
    <message>
        <source>Gjer det merkte feitt, eller det du skriv no</source>
        <translation>Gjør det merkede fett, eller det du skriver nå</translation>
    </message>
    <message>
        <source>Kursiv skrift</source>
        <translation>Kursiv skrift</translation>
    </message>
    <message>
        <source>Set det merkte i kursiv, eller det du skriv no</source>
        <translation>Sett det merkede i kursiv, eller det du skriver nå</translation>
    </message>
    <message>
        <source>Lenkje …</source>
        <translation>Lenke …</translation>
    </message>
    <message>
        <source>Lat det merkte føre til ei nettside</source>
        <translation>La det merkede føre til en nettside</translation>
    </message>
    <message>
        <source>Punktliste</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Gjer avsnitta til ei liste, eller til avsnitt att</source>
        <translation>Gjør avsnittene til en liste, eller til avsnitt igjen</translation>
    </message>
    <message>
        <source>Heile sida</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Vis heile sida</source>
        <translation>Vis hele siden</translation>
    </message>
    <message>
        <source>Sidebreidd</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <source>Vis sida så brei som plassen er</source>
        <translation>Vis siden så bred som plassen er</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Vis i rett storleik</source>
        <translation>Vis i riktig størrelse</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Vis større</source>
        <translation>Vis større</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Hjelpelinjer</source>
        <translation>Hjelpelinjer</translation>
    </message>
    <message>
        <source>Vis skjeremerke, utfall, falsar og trygg sone</source>
        <translation>Vis skjæremerker, utfall, falser og trygg sone</translation>
    </message>
    <message>
        <source>Sider/brett</source>
        <translation>Sider/brett</translation>
    </message>
    <message>
        <source>Vis korleis ein faldar ser ut lukka og opna steg for steg</source>
        <translation>Vis hvordan en folder ser ut lukket og åpnet steg for steg</translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation>Konvoluttvindu</translation>
    </message>
    <message>
        <source>Vis kva av eit brev som syner gjennom vindauget i konvolutten</source>
        <translation>Vis hva av et brev som synes gjennom vinduet i konvolutten</translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation>Prøvefarger</translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
        <translation>Vis fargene slik de blir på papiret til mottakeren</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Gå til neste side</source>
        <translation>Gå til neste side</translation>
    </message>
    <message>
        <source>Førre side</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Gå til førre side</source>
        <translation>Gå til forrige side</translation>
    </message>
    <message>
        <source>Legg til side …</source>
        <translation>Legg til side …</translation>
    </message>
    <message>
        <source>Vel mellom dei sidene som malen har</source>
        <translation>Velg mellom de sidene som malen har</translation>
    </message>
    <message>
        <source>Flytt sida fram</source>
        <translation>Flytt siden fram</translation>
    </message>
    <message>
        <source>Flytt sida éin plass fram i dokumentet</source>
        <translation>Flytt siden én plass fram i dokumentet</translation>
    </message>
    <message>
        <source>Flytt sida bak</source>
        <translation>Flytt siden bak</translation>
    </message>
    <message>
        <source>Flytt sida éin plass bak i dokumentet</source>
        <translation>Flytt siden én plass bak i dokumentet</translation>
    </message>
    <message>
        <source>Ta bort sida</source>
        <translation>Ta bort siden</translation>
    </message>
    <message>
        <source>Ta sida ut av dokumentet; angre hentar ho att</source>
        <translation>Ta siden ut av dokumentet; angre henter den igjen</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Vis det valde feltet</source>
        <translation>Vis det valgte feltet</translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Vis alt innhald</source>
        <translation>Vis alt innhold</translation>
    </message>
    <message>
        <source>Funn</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation>Vis funnene i kontrollen</translation>
    </message>
    <message>
        <source>Steg og utgåver</source>
        <translation>Steg og utgaver</translation>
    </message>
    <message>
        <source>Vis alt som er gjort, og gå tilbake til kva som helst av det</source>
        <translation>Vis alt som er gjort, og gå tilbake til hva som helst av det</translation>
    </message>
    <message>
        <source>Neste del av vindauget</source>
        <translation>Neste del av vinduet</translation>
    </message>
    <message>
        <source>Gå med tastane til sidene, sidepanelet eller statuslinja</source>
        <translation>Gå med tastene til sidene, sidepanelet eller statuslinjen</translation>
    </message>
    <message>
        <source>Førre del av vindauget</source>
        <translation>Forrige del av vinduet</translation>
    </message>
    <message>
        <source>Gå med tastane éin del tilbake</source>
        <translation>Gå med tastene én del tilbake</translation>
    </message>
    <message>
        <source>Mørk/lys</source>
        <translation>Mørk/lys</translation>
    </message>
    <message>
        <source>Byt mellom mørkt og lyst vindauge; papiret er kvitt i begge</source>
        <translation>Bytt mellom mørkt og lyst vindu; papiret er hvitt i begge</translation>
    </message>
    <message>
        <source>Variantar</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>Sjå dokumentet i alle storleikar, kommunar og språk samstundes</source>
        <translation>Se dokumentet i alle størrelser, kommuner og språk samtidig</translation>
    </message>
    <message>
        <source>Brev til ei liste …</source>
        <translation>Brev til en liste …</translation>
    </message>
    <message>
        <source>Lag brev til alle på ei liste, i fire steg</source>
        <translation>Lag brev til alle på en liste, i fire trinn</translation>
    </message>
    <message>
        <source>Finn det du vil gjere …</source>
        <translation>Finn det du vil gjøre …</translation>
    </message>
    <message>
        <source>Søk i alt programmet kan: handlingar, malar, sider og felt</source>
        <translation>Søk i alt programmet kan: handlinger, maler, sider og felt</translation>
    </message>
    <message>
        <source>Hjelp til det du ser</source>
        <translation>Hjelp til det du ser</translation>
    </message>
    <message>
        <source>Les om den sida eller det panelet du arbeider i</source>
        <translation>Les om den siden eller det panelet du arbeider i</translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>Kva orda i trykkefaget tyder</source>
        <translation>Hva ordene i trykkefaget betyr</translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Alle snøggtastane på éi side</source>
        <translation>Alle hurtigtastene på én side</translation>
    </message>
    <message>
        <source>Gjenta rundturen</source>
        <translation>Gjenta rundturen</translation>
    </message>
    <message>
        <source>Vis dei fire tipsa frå første gong ein gong til</source>
        <translation>Vis de fire tipsene fra første gang en gang til</translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation>Om brochure_studio</translation>
    </message>
    <message>
        <source>Utgåve og lisensar</source>
        <translation>Utgave og lisenser</translation>
    </message>
</context>
<context>
    <name>Axes</name>
    <message>
        <source>Storleikar</source>
        <translation>Størrelser</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>Hele regionen</translation>
    </message>
    <message>
        <source>Kommunar</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Målgrupper</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>{0} (frå {1})</source>
        <translation>{0} (fra {1})</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Målgruppe</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Storleik</source>
        <translation>Størrelse</translation>
    </message>
</context>
<context>
    <name>AxisBoxes</name>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Vel alle: {0}</source>
        <translation>Velg alle: {0}</translation>
    </message>
    <message>
        <source>Berre {0}</source>
        <translation>Bare {0}</translation>
    </message>
    <message>
        <source>Vel bort alt anna enn {0}: det som gjeld varianten som er merkt</source>
        <translation>Velg bort alt annet enn {0}: det som gjelder varianten som er merket</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Det som er gale i fila</source>
        <translation>Det som er galt i filen</translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation>‹ Til startsiden</translation>
    </message>
    <message>
        <source>Opne i tekstredigering</source>
        <translation>Åpne i tekstredigering</translation>
    </message>
    <message>
        <source>Opne fila i programmet som maskina di bruker til tekstfiler</source>
        <translation>Åpne filen i programmet som maskinen din bruker til tekstfiler</translation>
    </message>
    <message>
        <source>Kopier lista</source>
        <translation>Kopier listen</translation>
    </message>
    <message>
        <source>Kopier alt som står her, til dømes for å sende det til nokon</source>
        <translation>Kopier alt som står her, for eksempel for å sende det til noen</translation>
    </message>
    <message>
        <source>«{0}» kan ikkje opnast enno</source>
        <translation>«{0}» kan ikke åpnes ennå</translation>
    </message>
    <message>
        <source>Éin ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation>Én ting må rettes. Filen er ikke rørt, og ingenting er borte.</translation>
    </message>
    <message>
        <source>{0} ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation>{0} ting må rettes. Filen er ikke rørt, og ingenting er borte.</translation>
    </message>
    <message>
        <source>{0}, linje {1}, teikn {2}</source>
        <translation>{0}, linje {1}, tegn {2}</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>{0}, {1} – endra sidan</source>
        <translation>{0}, {1} – endret siden</translation>
    </message>
    <message>
        <source>Kan ikkje lesast</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Utkast, ikkje eksportert enno</source>
        <translation>Utkast, ikke eksportert ennå</translation>
    </message>
    <message>
        <source>Eksportert for {0}</source>
        <translation>Eksportert for {0}</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Eksporter alt</source>
        <translation>Eksporter alt</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lag alle filene til alle mottakarane som kampanjen nemner</source>
        <translation>Lag alle filene til alle mottakerne som kampanjen nevner</translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation>‹ Til startsiden</translation>
    </message>
    <message>
        <source>Vis mappa</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Opne kampanjemappa der filene ligg</source>
        <translation>Åpne kampanjemappen der filene ligger</translation>
    </message>
    <message>
        <source>frå {0}</source>
        <translation>fra {0}</translation>
    </message>
    <message>
        <source>{0} av filene finst alt i {1}.</source>
        <translation>{0} av filene finnes allerede i {1}.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Bytt dem ut</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer.</source>
        <translation>Ferdig: {0} filer.</translation>
    </message>
    <message>
        <source>{0} er haldne tilbake av kontrollen: {1}.</source>
        <translation>{0} er holdt tilbake av kontrollen: {1}.</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Avbrote. Dei ferdige filene er der; den som var i arbeid, er ikkje laga.</source>
        <translation>Avbrutt. De ferdige filene er der; den som var i arbeid, er ikke laget.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Sidene</source>
        <translation>Sidene</translation>
    </message>
</context>
<context>
    <name>Catcher</name>
    <message>
        <source>Kopier detaljar</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>Opne loggmappa</source>
        <translation>Åpne loggmappen</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Storleikar</source>
        <translation>Størrelser</translation>
    </message>
    <message>
        <source>Vanlege</source>
        <translation>Vanlige</translation>
    </message>
    <message>
        <source>Vel dei storleikane som er vanlege for malen</source>
        <translation>Velg de størrelsene som er vanlige for malen</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Vel bort alle storleikane</source>
        <translation>Velg bort alle størrelsene</translation>
    </message>
    <message>
        <source>Dette dokumentet har berre éi utgåve: éin storleik, eitt språk, ingen kommunar.</source>
        <translation>Dette dokumentet har bare én utgave: én størrelse, ett språk, ingen kommuner.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Hugs til neste gong</source>
        <translation>Husk til neste gang</translation>
    </message>
    <message>
        <source>Sjå at kvar kolonne har rett felt. Døma er frå dei første radene i lista.</source>
        <translation>Se at hver kolonne har riktig felt. Eksemplene er fra de første radene i listen.</translation>
    </message>
    <message>
        <source>Kolonnane i lista</source>
        <translation>Kolonnene i listen</translation>
    </message>
    <message>
        <source>Kolonne</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Namn i lista</source>
        <translation>Navn i listen</translation>
    </message>
    <message>
        <source>Felt i brevet</source>
        <translation>Felt i brevet</translation>
    </message>
    <message>
        <source>Kvifor</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Døme 1</source>
        <translation>Eksempel 1</translation>
    </message>
    <message>
        <source>Døme 2</source>
        <translation>Eksempel 2</translation>
    </message>
    <message>
        <source>Døme 3</source>
        <translation>Eksempel 3</translation>
    </message>
    <message>
        <source>Dei andre listene i same mappa blir lesne på same måten</source>
        <translation>De andre listene i samme mappe blir lest på samme måte</translation>
    </message>
    <message>
        <source>Du har ikkje valt noko felt sjølv</source>
        <translation>Du har ikke valgt noe felt selv</translation>
    </message>
    <message>
        <source>Felt for kolonne {0}</source>
        <translation>Felt for kolonne {0}</translation>
    </message>
    <message>
        <source>{0} (eige felt)</source>
        <translation>{0} (eget felt)</translation>
    </message>
    <message>
        <source>Lat programmet finne det ut</source>
        <translation>La programmet finne det ut</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>side-om-side</source>
        <translation>side-om-side</translation>
    </message>
    <message>
        <source>Lagar arket …</source>
        <translation>Lager arket …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ingen av variantane kunne visast.</source>
        <translation>Ingen av variantene kunne vises.</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}.</source>
        <translation>Lagret som «{0}» i {1}.</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Avbrutt. Ingen fil er laget.</translation>
    </message>
</context>
<context>
    <name>ContentList</name>
    <message>
        <source>Innhaldet i dokumentet</source>
        <translation>Innholdet i dokumentet</translation>
    </message>
    <message>
        <source>Teikna i teksten: **feit**, *kursiv*, [lenkje](adresse), og «- » først på linja i ei liste. På sida skriv du utan dei.</source>
        <translation>Tegnene i teksten: **fet**, *kursiv*, [lenke](adresse), og «- » først på linja i en liste. På siden skriver du uten dem.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Kampanjen er laga i {0}. Alt i han er ditt å endre.</source>
        <translation>Kampanjen er laget i {0}. Alt i den er ditt å endre.</translation>
    </message>
    <message>
        <source>Opne dokument</source>
        <translation>Åpne dokument</translation>
    </message>
    <message>
        <source>Dokument og kampanjar (*.yaml *.yml)</source>
        <translation>Dokumenter og kampanjer (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation>Ta ut av listen</translation>
    </message>
    <message>
        <source>Henta fram det som ikkje var lagra</source>
        <translation>Hentet fram det som ikke var lagret</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}.</source>
        <translation>Lagret som «{0}» i {1}.</translation>
    </message>
    <message>
        <source>Lagre ein annan stad …</source>
        <translation>Lagre et annet sted …</translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Dokument (*.yaml)</source>
        <translation>Dokument (*.yaml)</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}. Bileta i dokumentet er tekne med.</source>
        <translation>Lagret som «{0}» i {1}. Bildene i dokumentet er tatt med.</translation>
    </message>
    <message>
        <source>Tilbake til utgåva frå {0}</source>
        <translation>Tilbake til utgaven fra {0}</translation>
    </message>
    <message>
        <source>«{0}» har endringar som ikkje er lagra.</source>
        <translation>«{0}» har endringer som ikke er lagret.</translation>
    </message>
    <message>
        <source>Lagre først</source>
        <translation>Lagre først</translation>
    </message>
    <message>
        <source>Kast endringane</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source>Ny, ikkje lagra</source>
        <translation>Ny, ikke lagret</translation>
    </message>
    <message>
        <source>Ikkje lagra</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Lagra {0}</source>
        <translation>Lagret {0}</translation>
    </message>
    <message>
        <source>Lagra</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Hald fram i di utgåve</source>
        <translation>Fortsett i din utgave</translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, men arbeidet er trygt på maskina di.</source>
        <translation>Dokumentet er ikke lagret, men arbeidet er trygt på maskinen din.</translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, så ikkje lukk vindauget.</source>
        <translation>Dokumentet er ikke lagret, så ikke lukk vinduet.</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Fjern merket</source>
        <translation>Fjern merket</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Opne dokumentet</source>
        <translation>Åpne dokumentet</translation>
    </message>
    <message>
        <source>Alle variantane</source>
        <translation>Alle variantene</translation>
    </message>
    <message>
        <source>Kontrollen</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Eksportert</source>
        <translation>Eksportert</translation>
    </message>
    <message>
        <source>Språk og kommunar</source>
        <translation>Språk og kommuner</translation>
    </message>
    <message>
        <source>Kontrollerer …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Sjå dokumentet i alle storleikar, kommunar og språk</source>
        <translation>Se dokumentet i alle størrelser, kommuner og språk</translation>
    </message>
    <message>
        <source>Dokumentet blir lese akkurat no</source>
        <translation>Dokumentet blir lest akkurat nå</translation>
    </message>
    <message>
        <source>Ikkje enno.</source>
        <translation>Ikke ennå.</translation>
    </message>
    <message>
        <source>Alt i orden.</source>
        <translation>Alt i orden.</translation>
    </message>
    <message>
        <source>… og {0} til</source>
        <translation>… og {0} til</translation>
    </message>
    <message>
        <source>{0}: {1} eigne</source>
        <translation>{0}: {1} egne</translation>
    </message>
    <message>
        <source>Ingen kommunar har eige innhald</source>
        <translation>Ingen kommuner har eget innhold</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Dokumenta i kampanjen</source>
        <translation>Dokumentene i kampanjen</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Rader som er like</source>
        <translation>Rader som er like</translation>
    </message>
    <message>
        <source>Kvifor</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Den første</source>
        <translation>Den første</translation>
    </message>
    <message>
        <source>Den andre</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Kven får brev</source>
        <translation>Hvem får brev</translation>
    </message>
    <message>
        <source>Du har valt</source>
        <translation>Du har valgt</translation>
    </message>
    <message>
        <source>Rad {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <source>Kven av rad {0} og {1} som får brev</source>
        <translation>Hvem av rad {0} og {1} som får brev</translation>
    </message>
    <message>
        <source>Rad {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <source>Begge</source>
        <translation>Begge</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Slepp eit dokument eller ei kampanjemappe her, så opnar det seg</source>
        <translation>Slipp et dokument eller en kampanjemappe her, så åpner det seg</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>«{0}» er inga kampanjemappe: det ligg inga campaign.yaml i ho.</source>
        <translation>«{0}» er ingen kampanjemappe: det ligger ingen campaign.yaml i den.</translation>
    </message>
    <message>
        <source>«{0}» er eit bilete. Opne eit dokument, og slepp biletet på eit biletfelt.</source>
        <translation>«{0}» er et bilde. Åpne et dokument, og slipp bildet på et bildefelt.</translation>
    </message>
    <message>
        <source>«{0}» er ei liste. Lister blir ikkje opna her.</source>
        <translation>«{0}» er en liste. Lister blir ikke åpnet her.</translation>
    </message>
    <message>
        <source>«{0}» er ein ferdig PDF. Opne dokumentet han er laga av, og endra det.</source>
        <translation>«{0}» er en ferdig PDF. Åpne dokumentet den er laget av, og endre det.</translation>
    </message>
    <message>
        <source>«{0}» er ikkje å finne. Fila er flytta eller sletta, eller disken er borte.</source>
        <translation>«{0}» er ikke å finne. Filen er flyttet eller slettet, eller disken er borte.</translation>
    </message>
    <message>
        <source>«{0}» er ikkje laga her. Slepp eit dokument eller ei mappe.</source>
        <translation>«{0}» er ikke laget her. Slipp et dokument eller en mappe.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Felt</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Funn</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Sidepanel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>Bilete (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Hent bilete</source>
        <translation>Hent bilde</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Vel lista …</source>
        <translation>Velg listen …</translation>
    </message>
    <message>
        <source>Lister i kampanjen:</source>
        <translation>Lister i kampanjen:</translation>
    </message>
    <message>
        <source>CSV, Excel og OpenDocument går. Ingenting blir sendt nokon stad.</source>
        <translation>CSV, Excel og OpenDocument går. Ingenting blir sendt noe sted.</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>Ingen variantar er valde. Vel noko under: {0}.</source>
        <translation>Ingen varianter er valgt. Velg noe under: {0}.</translation>
    </message>
    <message>
        <source>Vel dei vanlege</source>
        <translation>Velg de vanlige</translation>
    </message>
    <message>
        <source>{0} variantar er for mange å sjå på: høgst {1} går. Vel færre storleikar, kommunar eller språk.</source>
        <translation>{0} varianter er for mange å se på: høyst {1} går. Velg færre størrelser, kommuner eller språk.</translation>
    </message>
    <message>
        <source>Vis dei vanlege i staden</source>
        <translation>Vis de vanlige i stedet</translation>
    </message>
</context>
<context>
    <name>EnvelopeRow</name>
    <message>
        <source>Konvolutt</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <source>Byt konvolutt i dokumentet</source>
        <translation>Bytt konvolutt i dokumentet</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Eksporter</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Sjå funna</source>
        <translation>Se funnene</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Tilbake til sidene</translation>
    </message>
    <message>
        <source>Kva</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>For kven</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 side</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} sider</translation>
    </message>
    <message>
        <source>Kontrollert: alt i orden.</source>
        <translation>Kontrollert: alt i orden.</translation>
    </message>
    <message>
        <source>{0} funn må rettast før eksport.</source>
        <translation>{0} funn må rettes før eksport.</translation>
    </message>
    <message>
        <source>{0} funn å sjå på; dei stoppar ikkje eksporten.</source>
        <translation>{0} funn å se på; de stopper ikke eksporten.</translation>
    </message>
    <message>
        <source>Kontrollerer …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>1 funn må rettast før eksport.</source>
        <translation>1 funn må rettes før eksport.</translation>
    </message>
    <message>
        <source>1 funn å sjå på; det stoppar ikkje eksporten.</source>
        <translation>1 funn å se på; det stopper ikke eksporten.</translation>
    </message>
    <message>
        <source>«{0}» finst alt i mappa.</source>
        <translation>«{0}» finnes allerede i mappen.</translation>
    </message>
    <message>
        <source>Lagre som {0}</source>
        <translation>Lagre som {0}</translation>
    </message>
    <message>
        <source>Byt ut</source>
        <translation>Bytt ut</translation>
    </message>
    <message>
        <source>Ferdig: {0}</source>
        <translation>Ferdig: {0}</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer i {1}</source>
        <translation>Ferdig: {0} filer i {1}</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Kopier sti</source>
        <translation>Kopier sti</translation>
    </message>
    <message>
        <source>Stoppa: {0}</source>
        <translation>Stoppet: {0}</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Avbrutt. Ingen fil er laget.</translation>
    </message>
    <message>
        <source>Maskina kjenner ingen skrivar. Eksporter ei prøve som PDF i staden.</source>
        <translation>Maskinen kjenner ingen skriver. Eksporter en prøve som PDF i stedet.</translation>
    </message>
    <message>
        <source>Sende {0} sider til {1}.</source>
        <translation>Sendte {0} sider til {1}.</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Pakk ei zip-fil til kvar mottakar</source>
        <translation>Pakk en zip-fil til hver mottaker</translation>
    </message>
    <message>
        <source>Lag kontaktark med alle</source>
        <translation>Lag kontaktark med alle</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Filene, ei liste med storleik og vekt, alternative tekstar, og leveringsark til avisene: alt i éi fil</source>
        <translation>Filene, en liste med størrelse og vekt, alternative tekster, og leveringsark til avisene: alt i én fil</translation>
    </message>
    <message>
        <source>Ein PDF der du ser alle variantane samstundes</source>
        <translation>En PDF der du ser alle variantene samtidig</translation>
    </message>
    <message>
        <source>Legg filene ein annan stad</source>
        <translation>Legg filene et annet sted</translation>
    </message>
    <message>
        <source>Eksporter alle</source>
        <translation>Eksporter alle</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>1 variant er vald.</source>
        <translation>1 variant er valgt.</translation>
    </message>
    <message>
        <source>{0} variantar er valde.</source>
        <translation>{0} varianter er valgt.</translation>
    </message>
    <message>
        <source>Ingen variantar er valde.</source>
        <translation>Ingen varianter er valgt.</translation>
    </message>
    <message>
        <source>Dei som må rettast, blir haldne tilbake; resten blir laga.</source>
        <translation>De som må rettes, blir holdt tilbake; resten blir laget.</translation>
    </message>
    <message>
        <source>Vel variantar først, under «Vel».</source>
        <translation>Velg varianter først, under «Velg».</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Velg mappe</translation>
    </message>
    <message>
        <source>kontaktark</source>
        <translation>kontaktark</translation>
    </message>
    <message>
        <source>{0} av filene finst alt i {1}.</source>
        <translation>{0} av filene finnes allerede i {1}.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Bytt dem ut</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Avbrote. Dei ferdige filene er der; ingen fil er halv.</source>
        <translation>Avbrutt. De ferdige filene er der; ingen fil er halv.</translation>
    </message>
    <message>
        <source>1 fil: {0}</source>
        <translation>1 fil: {0}</translation>
    </message>
    <message>
        <source>{0} filer: {1} …</source>
        <translation>{0} filer: {1} …</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer av {1} variantar.</source>
        <translation>Ferdig: {0} filer av {1} varianter.</translation>
    </message>
    <message>
        <source>1 variant er halden tilbake; lista seier kva du kan gjere.</source>
        <translation>1 variant er holdt tilbake; listen sier hva du kan gjøre.</translation>
    </message>
    <message>
        <source>{0} variantar er haldne tilbake; lista seier kva du kan gjere.</source>
        <translation>{0} varianter er holdt tilbake; listen sier hva du kan gjøre.</translation>
    </message>
    <message>
        <source>Opne mappa</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Sjå kontaktarket</source>
        <translation>Se kontaktarket</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>Etikettar</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Konvoluttar</source>
        <translation>Konvolutter</translation>
    </message>
    <message>
        <source>Sorter etter postnummer</source>
        <translation>Sorter etter postnummer</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Hald fram der det stoppa</source>
        <translation>Fortsett der det stoppet</translation>
    </message>
    <message>
        <source>Lag etikettane</source>
        <translation>Lag etikettene</translation>
    </message>
    <message>
        <source>Lag konvoluttane</source>
        <translation>Lag konvoluttene</translation>
    </message>
    <message>
        <source>Breva blir laga …</source>
        <translation>Brevene blir laget …</translation>
    </message>
    <message>
        <source>Etikettane blir laga …</source>
        <translation>Etikettene blir laget …</translation>
    </message>
    <message>
        <source>Konvoluttane blir laga …</source>
        <translation>Konvoluttene blir laget …</translation>
    </message>
    <message>
        <source>{0} i sekundet</source>
        <translation>{0} i sekundet</translation>
    </message>
    <message>
        <source>Køyringa vart stoppa før ho var ferdig.</source>
        <translation>Kjøringen ble stoppet før den var ferdig.</translation>
    </message>
    <message>
        <source>Ei køyring er ikkje ferdig: {0} av {1} brev står att.</source>
        <translation>En kjøring er ikke ferdig: {0} av {1} brev gjenstår.</translation>
    </message>
    <message>
        <source>For masseutsending; lagar også fila med tal på postnummer</source>
        <translation>For masseutsending; lager også filen med antall per postnummer</translation>
    </message>
    <message>
        <source>Legg filene ein annan stad</source>
        <translation>Legg filene et annet sted</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Lag breva</source>
        <translation>Lag brevene</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Velg mappe</translation>
    </message>
    <message>
        <source>{0} brev i sekundet</source>
        <translation>{0} brev i sekundet</translation>
    </message>
    <message>
        <source>{0} brev står att; ingen får to</source>
        <translation>{0} brev gjenstår; ingen får to</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Det som er vanleg for kvar storleik</source>
        <translation>Det som er vanlig for hver størrelse</translation>
    </message>
    <message>
        <source>Vel sjølv</source>
        <translation>Velg selv</translation>
    </message>
    <message>
        <source>{0} pikslar for kvar piksel i storleiken</source>
        <translation>{0} piksler for hver piksel i størrelsen</translation>
    </message>
    <message>
        <source>PDF for trykk</source>
        <translation>PDF for trykk</translation>
    </message>
    <message>
        <source>Trykkstorleikar blir alltid PDF</source>
        <translation>Trykkstørrelser blir alltid PDF</translation>
    </message>
    <message>
        <source>Vel minst eitt format.</source>
        <translation>Velg minst ett format.</translation>
    </message>
    <message>
        <source>Vel minst éin skala.</source>
        <translation>Velg minst én skala.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Inga fil</source>
        <translation>Ingen fil</translation>
    </message>
    <message>
        <source>Vel fil …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>Vel fil: {0}</source>
        <translation>Velg fil: {0}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort fila: {0}</source>
        <translation>Ta bort filen: {0}</translation>
    </message>
    <message>
        <source>Lister (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;Alle (*)</source>
        <translation>Lister (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;Alle (*)</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Alle breva</source>
        <translation>Alle brevene</translation>
    </message>
    <message>
        <source>Berre desse, på nytt:</source>
        <translation>Bare disse, på nytt:</translation>
    </message>
    <message>
        <source>Filer på</source>
        <translation>Filer på</translation>
    </message>
    <message>
        <source>Éi fil med alle (PDF/VT)</source>
        <translation>Én fil med alle (PDF/VT)</translation>
    </message>
    <message>
        <source>Ei fil til kvart brev</source>
        <translation>En fil til hvert brev</translation>
    </message>
    <message>
        <source>Tosidig</source>
        <translation>Tosidig</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>brev</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Brevnummer som skal lagast på nytt</source>
        <translation>Brevnummer som skal lages på nytt</translation>
    </message>
    <message>
        <source>Brev som vart øydelagde: dei same sidene, i ei fil for seg. Ingen andre får to</source>
        <translation>Brev som ble ødelagt: de samme sidene, i en fil for seg. Ingen andre får to</translation>
    </message>
    <message>
        <source>Kvar fil er ferdig for seg; det som er stoppa, kan halde fram</source>
        <translation>Hver fil er ferdig for seg; det som er stoppet, kan fortsette</translation>
    </message>
    <message>
        <source>Brev i kvar fil</source>
        <translation>Brev i hver fil</translation>
    </message>
    <message>
        <source>Namn på filene</source>
        <translation>Navn på filene</translation>
    </message>
    <message>
        <source>{document}, {first}, {last} og {serial} blir fylte ut; aldri namnet på nokon</source>
        <translation>{document}, {first}, {last} og {serial} blir fylt ut; aldri navnet på noen</translation>
    </message>
    <message>
        <source>Kvart brev og vedlegg byrjar på ei framside; ei bakside til overs blir blank</source>
        <translation>Hvert brev og vedlegg begynner på en forside; en bakside til overs blir blank</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 17-23,40</source>
        <translation>Skriv brevnummer, for eksempel 17-23,40</translation>
    </message>
    <message>
        <source>Lista har brev 1 til {0}</source>
        <translation>Listen har brev 1 til {0}</translation>
    </message>
    <message>
        <source>1 fil: {0}</source>
        <translation>1 fil: {0}</translation>
    </message>
    <message>
        <source>{0} filer, den første: {1}</source>
        <translation>{0} filer, den første: {1}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Funn i kontrollen</source>
        <translation>Funn i kontrollen</translation>
    </message>
    <message>
        <source>Alt i orden.</source>
        <translation>Alt i orden.</translation>
    </message>
    <message>
        <source>Heile dokumentet</source>
        <translation>Hele dokumentet</translation>
    </message>
    <message>
        <source>Gå til</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Gå til: {0}</source>
        <translation>Gå til: {0}</translation>
    </message>
    <message>
        <source>{0}. Kan angrast.</source>
        <translation>{0}. Kan angres.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>Dei første radene i lista</source>
        <translation>De første radene i listen</translation>
    </message>
    <message>
        <source>{0} (gøymd)</source>
        <translation>{0} (skjult)</translation>
    </message>
</context>
<context>
    <name>FocusPreview</name>
    <message>
        <source>Midtpunkt i {0}</source>
        <translation>Midtpunkt i {0}</translation>
    </message>
    <message>
        <source>Dra ringen til det som alltid skal synast</source>
        <translation>Dra ringen til det som alltid skal synes</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>Gå til sida</source>
        <translation>Gå til siden</translation>
    </message>
    <message>
        <source>på baksida: {0}</source>
        <translation>på baksiden: {0}</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message>
        <source>Brettvising</source>
        <translation>Brettvisning</translation>
    </message>
    <message>
        <source>Lukka, framsida</source>
        <translation>Lukket, forsiden</translation>
    </message>
    <message>
        <source>Lukka, baksida</source>
        <translation>Lukket, baksiden</translation>
    </message>
    <message>
        <source>Heilt open, innsida</source>
        <translation>Helt åpen, innsiden</translation>
    </message>
    <message>
        <source>Heilt open, utsida</source>
        <translation>Helt åpen, utsiden</translation>
    </message>
    <message>
        <source>Opna éin gong</source>
        <translation>Åpnet én gang</translation>
    </message>
    <message>
        <source>Opna {0} gonger</source>
        <translation>Åpnet {0} ganger</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Feit skrift (Ctrl+B)</source>
        <translation>Fet skrift (Ctrl+B)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Kursiv skrift (Ctrl+I)</source>
        <translation>Kursiv skrift (Ctrl+I)</translation>
    </message>
    <message>
        <source>Lenkje</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Lenkje til ei nettside (Ctrl+L)</source>
        <translation>Lenke til en nettside (Ctrl+L)</translation>
    </message>
    <message>
        <source>• Liste</source>
        <translation>• Liste</translation>
    </message>
    <message>
        <source>Punktliste (Ctrl+Shift+8)</source>
        <translation>Punktliste (Ctrl+Shift+8)</translation>
    </message>
    <message>
        <source>Adressa som lenkja fører til</source>
        <translation>Adressen som lenken fører til</translation>
    </message>
    <message>
        <source>https://… – Enter set lenkja</source>
        <translation>https://… – Enter setter lenken</translation>
    </message>
</context>
<context>
    <name>FreedomForm</name>
    <message>
        <source>Stil</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Skriftstorleik</source>
        <translation>Skriftstørrelse</translation>
    </message>
    <message>
        <source>Flytta frå plassen sin</source>
        <translation>Flyttet fra plassen sin</translation>
    </message>
    <message>
        <source>Malen sin stil</source>
        <translation>Malens stil</translation>
    </message>
    <message>
        <source>stilen sin storleik</source>
        <translation>stilens størrelse</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Skriftstorleik i punkt</source>
        <translation>Skriftstørrelse i punkter</translation>
    </message>
    <message>
        <source>Frå {0:g} til {1:g} punkt</source>
        <translation>Fra {0:g} til {1:g} punkter</translation>
    </message>
    <message>
        <source>Mot høgre</source>
        <translation>Mot høyre</translation>
    </message>
    <message>
        <source>Nedover</source>
        <translation>Nedover</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Tilbake på plass</source>
        <translation>Tilbake på plass</translation>
    </message>
    <message>
        <source>Tilbake til plassen i malen</source>
        <translation>Tilbake til plassen i malen</translation>
    </message>
    <message>
        <source>Byt stil i «%s»</source>
        <translation>Bytt stil i «%s»</translation>
    </message>
    <message>
        <source>Ny skriftstorleik i «%s»</source>
        <translation>Ny skriftstørrelse i «%s»</translation>
    </message>
    <message>
        <source>Flytt «%s»</source>
        <translation>Flytt «%s»</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Fila er ikkje å finne</source>
        <translation>Filen er ikke å finne</translation>
    </message>
    <message>
        <source>Løys</source>
        <translation>Løsne</translation>
    </message>
    <message>
        <source>Fest fremst</source>
        <translation>Fest fremst</translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation>Ta ut av listen</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>I orden</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Åtvaring</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Retta for deg</source>
        <translation>Rettet for deg</translation>
    </message>
    <message>
        <source>Må rettast</source>
        <translation>Må rettes</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Tilbake</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Søk i hjelpa og ordlista</source>
        <translation>Søk i hjelpen og ordlisten</translation>
    </message>
    <message>
        <source>Emne</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Hjelpetekst</source>
        <translation>Hjelpetekst</translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation>Om brochure_studio</translation>
    </message>
    <message>
        <source>Ingenting om det. Prøv eit anna ord.</source>
        <translation>Ingenting om det. Prøv et annet ord.</translation>
    </message>
    <message>
        <source>| Handling | Tastar | Kva ho gjer |</source>
        <translation>| Handling | Taster | Hva den gjør |</translation>
    </message>
    <message>
        <source>Utgåve {0}.</source>
        <translation>Utgave {0}.</translation>
    </message>
    <message>
        <source>Brosjyrar, annonsar og brev frå felles malar, klare for trykkeriet. Fri programvare under MIT-lisensen.</source>
        <translation>Brosjyrer, annonser og brev fra felles maler, klare for trykkeriet. Fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>## Delar andre har laga</source>
        <translation>## Deler andre har laget</translation>
    </message>
    <message>
        <source>| Del | Utgåve | Lisens |</source>
        <translation>| Del | Utgave | Lisens |</translation>
    </message>
    <message>
        <source>Skriftene EB Garamond og Lato har lisensen SIL Open Font License 1.1. Kvar andre filer kjem frå, står i assets/sources.yaml.</source>
        <translation>Skriftene EB Garamond og Lato har lisensen SIL Open Font License 1.1. Hvor andre filer kommer fra, står i assets/sources.yaml.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steg i denne økta</source>
        <translation>Steg i denne økten</translation>
    </message>
    <message>
        <source>Lagra utgåver</source>
        <translation>Lagrede utgaver</translation>
    </message>
    <message>
        <source>Her kjem utgåvene når du lagrar. Dei ti siste blir alltid verande.</source>
        <translation>Her kommer utgavene når du lagrer. De ti siste blir alltid værende.</translation>
    </message>
    <message>
        <source>Klikk på eit steg for å gå dit. Ingenting blir borte av det.</source>
        <translation>Klikk på et steg for å gå dit. Ingenting blir borte av det.</translation>
    </message>
    <message>
        <source>Slik dokumentet var då det vart opna</source>
        <translation>Slik dokumentet var da det ble åpnet</translation>
    </message>
    <message>
        <source>{0}  (lagra)</source>
        <translation>{0}  (lagret)</translation>
    </message>
    <message>
        <source>Angra; klikk for å gjere det om att</source>
        <translation>Angret; klikk for å gjøre det om igjen</translation>
    </message>
    <message>
        <source>Enter eller dobbeltklikk: gå tilbake til denne utgåva</source>
        <translation>Enter eller dobbeltklikk: gå tilbake til denne utgaven</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>{0} omsetjingar er ikkje kontrollerte mot grunnteksten slik han er no</source>
        <translation>{0} oversettelser er ikke kontrollert mot grunnteksten slik den er nå</translation>
    </message>
    <message>
        <source>1 omsetjing er ikkje kontrollert mot grunnteksten slik han er no</source>
        <translation>1 oversettelse er ikke kontrollert mot grunnteksten slik den er nå</translation>
    </message>
    <message>
        <source>Set alle som kontrollerte</source>
        <translation>Merk alle som kontrollert</translation>
    </message>
    <message>
        <source>Seier at omsetjingane stemmer med grunnteksten slik han er no</source>
        <translation>Sier at oversettelsene stemmer med grunnteksten slik den er nå</translation>
    </message>
    <message>
        <source>Samanlikn</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Viser den første av dei, med grunnteksten ved sida av</source>
        <translation>Viser den første av dem, med grunnteksten ved siden av</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Variantane av éin storleik, side om side</source>
        <translation>Variantene av én størrelse, side om side</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message>
        <source>1 linje for mykje</source>
        <translation>1 linje for mye</translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
        <translation>{0} linjer for mye</translation>
    </message>
    <message>
        <source>{0} teikn</source>
        <translation>{0} tegn</translation>
    </message>
    <message>
        <source>{0} av {1} teikn</source>
        <translation>{0} av {1} tegn</translation>
    </message>
    <message>
        <source>{0} av {1} linjer</source>
        <translation>{0} av {1} linjer</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Brevet før (Alt+Venstre)</source>
        <translation>Forrige brev (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Neste brev (Alt+Høgre)</source>
        <translation>Neste brev (Alt+Høyre)</translation>
    </message>
    <message>
        <source>&amp;Brev</source>
        <translation>&amp;Brev</translation>
    </message>
    <message>
        <source>Nummeret på brevet</source>
        <translation>Nummeret på brevet</translation>
    </message>
    <message>
        <source>R&amp;ad</source>
        <translation>R&amp;ad</translation>
    </message>
    <message>
        <source>Rad i lista</source>
        <translation>Rad i listen</translation>
    </message>
    <message>
        <source>Skriv eit nummer og trykk Enter for å sjå brevet</source>
        <translation>Skriv et nummer og trykk Enter for å se brevet</translation>
    </message>
    <message>
        <source>av {0}</source>
        <translation>av {0}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Halde tilbake</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>same namn og adresse som ei anna rad</source>
        <translation>samme navn og adresse som en annen rad</translation>
    </message>
    <message>
        <source>same hushald som ei anna rad</source>
        <translation>samme husstand som en annen rad</translation>
    </message>
    <message>
        <source>vel feltet i steget «Kolonnar»</source>
        <translation>velg feltet i trinnet «Kolonner»</translation>
    </message>
    <message>
        <source>vel eit anna ark til venstre</source>
        <translation>velg et annet ark til venstre</translation>
    </message>
    <message>
        <source>sjå etter i steget «Kolonnar» at det er rett</source>
        <translation>se etter i trinnet «Kolonner» at det er riktig</translation>
    </message>
    <message>
        <source>ta han bort i steget «Kolonnar» om han er feil</source>
        <translation>ta den bort i trinnet «Kolonner» om den er feil</translation>
    </message>
    <message>
        <source>legg inn reservasjonsfila under «Vask»</source>
        <translation>legg inn reservasjonsfilen under «Vask»</translation>
    </message>
    <message>
        <source>kryss av for dagen då registeret vart henta</source>
        <translation>kryss av for dagen da registeret ble hentet</translation>
    </message>
    <message>
        <source>kryss av for «Ta med gøymde rader»</source>
        <translation>kryss av for «Ta med skjulte rader»</translation>
    </message>
    <message>
        <source>fyll ut cella, eller legg inn postregisteret</source>
        <translation>fyll ut cellen, eller legg inn postregisteret</translation>
    </message>
    <message>
        <source>vel under «Vask og doble» kven som får brev</source>
        <translation>velg under «Vask og doble» hvem som får brev</translation>
    </message>
    <message>
        <source>kryss av for «Eitt brev til kvart hushald»</source>
        <translation>kryss av for «Ett brev til hver husstand»</translation>
    </message>
    <message>
        <source>vel rada med kolonnenamn under «Overskrift»</source>
        <translation>velg raden med kolonnenavn under «Overskrift»</translation>
    </message>
    <message>
        <source>{0} og {1} til</source>
        <translation>{0} og {1} til</translation>
    </message>
    <message>
        <source>{0}, arket «{1}»</source>
        <translation>{0}, arket «{1}»</translation>
    </message>
    <message>
        <source>CSV, teiknsett {0}, skilt med {1}</source>
        <translation>CSV, tegnsett {0}, skilt med {1}</translation>
    </message>
    <message>
        <source>semikolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>komma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>loddrett strek</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>1 rad lesen. {1} kan brukast, {2} er haldne tilbake.</source>
        <translation>1 rad lest. {1} kan brukes, {2} er holdt tilbake.</translation>
    </message>
    <message>
        <source>{0} rader lesne. {1} kan brukast, {2} er haldne tilbake.</source>
        <translation>{0} rader lest. {1} kan brukes, {2} er holdt tilbake.</translation>
    </message>
    <message>
        <source>rader er same person som ei anna rad</source>
        <translation>rader er samme person som en annen rad</translation>
    </message>
    <message>
        <source>rader er i same hushald som ei anna rad</source>
        <translation>rader er i samme husstand som en annen rad</translation>
    </message>
    <message>
        <source>har verna adresse</source>
        <translation>har beskyttet adresse</translation>
    </message>
    <message>
        <source>står i reservasjonsfila</source>
        <translation>står i reservasjonsfilen</translation>
    </message>
    <message>
        <source>har sagt nei</source>
        <translation>har sagt nei</translation>
    </message>
    <message>
        <source>rader har du valt bort</source>
        <translation>rader har du valgt bort</translation>
    </message>
    <message>
        <source>Lista er ikkje vaska mot Reservasjonsregisteret.</source>
        <translation>Listen er ikke vasket mot Reservasjonsregisteret.</translation>
    </message>
    <message>
        <source>Registeret er utan dato.</source>
        <translation>Registeret er uten dato.</translation>
    </message>
    <message>
        <source>Registeret er frå {0} og held til {1}.</source>
        <translation>Registeret er fra {0} og holder til {1}.</translation>
    </message>
    <message>
        <source>Registeret er frå {0} og heldt til {1}. Hent det på nytt.</source>
        <translation>Registeret er fra {0} og holdt til {1}. Hent det på nytt.</translation>
    </message>
    <message>
        <source>Ikkje i bruk</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>Fornamn</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Etternamn</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Poststad</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Avgangsår</source>
        <translation>Avgangsår</translation>
    </message>
    <message>
        <source>Hushald</source>
        <translation>Husstand</translation>
    </message>
    <message>
        <source>Heile namnet</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Postnummer og poststad</source>
        <translation>Postnummer og poststed</translation>
    </message>
    <message>
        <source>Adressesperre</source>
        <translation>Adressesperre</translation>
    </message>
    <message>
        <source>ukjend kolonne</source>
        <translation>ukjent kolonne</translation>
    </message>
    <message>
        <source>på namnet</source>
        <translation>på navnet</translation>
    </message>
    <message>
        <source>gjetta på innhaldet</source>
        <translation>gjettet på innholdet</translation>
    </message>
    <message>
        <source>valt av deg</source>
        <translation>valgt av deg</translation>
    </message>
    <message>
        <source>hugsa frå før</source>
        <translation>husket fra før</translation>
    </message>
    <message>
        <source>eige felt; kan brukast i brevet</source>
        <translation>eget felt; kan brukes i brevet</translation>
    </message>
    <message>
        <source>Brevet sjølv må rettast før nokon kan få det.</source>
        <translation>Selve brevet må rettes før noen kan få det.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. Alle kan lagast.</source>
        <translation>{0} brev er satt opp. Alle kan lages.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. 1 er halde tilbake.</source>
        <translation>{0} brev er satt opp. 1 er holdt tilbake.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. {1} er haldne tilbake.</source>
        <translation>{0} brev er satt opp. {1} er holdt tilbake.</translation>
    </message>
    <message>
        <source>har feil</source>
        <translation>har feil</translation>
    </message>
    <message>
        <source>lengst tekst</source>
        <translation>lengst tekst</translation>
    </message>
    <message>
        <source>flest linjer</source>
        <translation>flest linjer</translation>
    </message>
    <message>
        <source>sjeldne teikn</source>
        <translation>sjeldne tegn</translation>
    </message>
    <message>
        <source>tomme felt</source>
        <translation>tomme felt</translation>
    </message>
    <message>
        <source>1 brev skrive, {0} haldne tilbake.</source>
        <translation>1 brev skrevet, {0} holdt tilbake.</translation>
    </message>
    <message>
        <source>{0} brev skrivne, {1} haldne tilbake. {2} brev i sekundet.</source>
        <translation>{0} brev skrevet, {1} holdt tilbake. {2} brev i sekundet.</translation>
    </message>
    <message>
        <source>{0} brev har mindre skrift</source>
        <translation>{0} brev har mindre skrift</translation>
    </message>
    <message>
        <source>{0} sider på {1} ark</source>
        <translation>{0} sider på {1} ark</translation>
    </message>
    <message>
        <source>ikkje laga på nytt, for dei er stadfesta på papir: {0}</source>
        <translation>ikke laget på nytt, for de er bekreftet på papir: {0}</translation>
    </message>
    <message>
        <source>Overskrift: {0}</source>
        <translation>Overskrift: {0}</translation>
    </message>
    <message>
        <source>Vel ei anna mappe, eller ta merket tilbake under «Skrivne, sende, på papir»</source>
        <translation>Velg en annen mappe, eller ta merket tilbake under «Skrevet, sendt, på papir»</translation>
    </message>
    <message>
        <source>Vel «Tosidig» slik det var første gongen</source>
        <translation>Velg «Tosidig» slik det var første gang</translation>
    </message>
    <message>
        <source>Vel den same konvolutten som første gongen</source>
        <translation>Velg den samme konvolutten som første gang</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Brev: «{0}»</source>
        <translation>Brev: «{0}»</translation>
    </message>
    <message>
        <source>Lagre brevet først: det som ligg på disken, er det som blir sendt.</source>
        <translation>Lagre brevet først: det som ligger på disken, er det som blir sendt.</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Ta bort det eigne i «%s»</source>
        <translation>Ta bort det egne i «%s»</translation>
    </message>
    <message>
        <source>Gøym «%s»</source>
        <translation>Skjul «%s»</translation>
    </message>
    <message>
        <source>Vis «%s»</source>
        <translation>Vis «%s»</translation>
    </message>
    <message>
        <source>Set omsetjinga av «%s» som kontrollert</source>
        <translation>Merk oversettelsen av «%s» som kontrollert</translation>
    </message>
    <message>
        <source>Set alle omsetjingane som kontrollerte</source>
        <translation>Merk alle oversettelsene som kontrollert</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fører til</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Lenkjene fører til</source>
        <translation>Lenkene fører til</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Lesinga er stoppa. Vel lista på nytt.</source>
        <translation>Lesingen er stoppet. Velg listen på nytt.</translation>
    </message>
    <message>
        <source>Arket «{0}» kan ikkje brukast. Er det eit anna ark?</source>
        <translation>Arket «{0}» kan ikke brukes. Er det et annet ark?</translation>
    </message>
    <message>
        <source>Les «{0}»</source>
        <translation>Les «{0}»</translation>
    </message>
    <message>
        <source>Hugsa i {0}.</source>
        <translation>Husket i {0}.</translation>
    </message>
    <message>
        <source>{0}-rett.csv</source>
        <translation>{0}-rett.csv</translation>
    </message>
    <message>
        <source>Lista som må rettast</source>
        <translation>Listen som må rettes</translation>
    </message>
    <message>
        <source>Liste (*.csv)</source>
        <translation>Liste (*.csv)</translation>
    </message>
    <message>
        <source>{0} rader er skrivne til {1}. Rett dei, og les lista på nytt.</source>
        <translation>{0} rader er skrevet til {1}. Rett dem, og les listen på nytt.</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>CSV, Excel eller OpenDocument</source>
        <translation>CSV, Excel eller OpenDocument</translation>
    </message>
    <message>
        <source>Reservasjonsfil</source>
        <translation>Reservasjonsfil</translation>
    </message>
    <message>
        <source>Dei som har reservert seg, frå registeret</source>
        <translation>De som har reservert seg, fra registeret</translation>
    </message>
    <message>
        <source>Har sagt nei</source>
        <translation>Har sagt nei</translation>
    </message>
    <message>
        <source>Di eiga liste over dei som ikkje vil ha brev</source>
        <translation>Din egen liste over dem som ikke vil ha brev</translation>
    </message>
    <message>
        <source>Postregister</source>
        <translation>Postregister</translation>
    </message>
    <message>
        <source>Postnummer og poststader, frå posten</source>
        <translation>Postnummer og poststeder, fra posten</translation>
    </message>
    <message>
        <source>Registeret er henta</source>
        <translation>Registeret er hentet</translation>
    </message>
    <message>
        <source>Ta med gøymde rader</source>
        <translation>Ta med skjulte rader</translation>
    </message>
    <message>
        <source>Eitt brev til kvart hushald</source>
        <translation>Ett brev til hver husstand</translation>
    </message>
    <message>
        <source>Vask</source>
        <translation>Vask</translation>
    </message>
    <message>
        <source>Dagen då Reservasjonsregisteret vart henta</source>
        <translation>Dagen da Reservasjonsregisteret ble hentet</translation>
    </message>
    <message>
        <source>Kryss av framfor først</source>
        <translation>Kryss av foran først</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kva som er å seie om lista</source>
        <translation>Hva som er å si om listen</translation>
    </message>
    <message>
        <source>Lagre radene som må rettast …</source>
        <translation>Lagre radene som må rettes …</translation>
    </message>
    <message>
        <source>Slepp ei liste her, eller vel fila.</source>
        <translation>Slipp en liste her, eller velg filen.</translation>
    </message>
    <message>
        <source>Les lista …</source>
        <translation>Leser listen …</translation>
    </message>
    <message>
        <source>{0} rader lesne</source>
        <translation>{0} rader lest</translation>
    </message>
    <message>
        <source>Merknader{0}</source>
        <translation>Merknader{0}</translation>
    </message>
    <message>
        <source>Vask og doble{0}</source>
        <translation>Vask og doble{0}</translation>
    </message>
    <message>
        <source>Radene som kan rettast, med årsak, som ei liste til å opne i eit rekneark</source>
        <translation>Radene som kan rettes, med årsak, som en liste til å åpne i et regneark</translation>
    </message>
    <message>
        <source>Ingen rader kan rettast</source>
        <translation>Ingen rader kan rettes</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>{0} adresser på {1} sider, {2} haldne tilbake.</source>
        <translation>{0} adresser på {1} sider, {2} holdt tilbake.</translation>
    </message>
    <message>
        <source>Fila ligg alt i mappa.</source>
        <translation>Filen ligger allerede i mappen.</translation>
    </message>
    <message>
        <source>Byt ut</source>
        <translation>Bytt ut</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Avbrutt. Ingen fil er laget.</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Trykk frankeringsmerket Norge P.P.</source>
        <translation>Trykk frankeringsmerket Norge P.P.</translation>
    </message>
    <message>
        <source>Prøve på vanleg papir, med kantar og vassmerke</source>
        <translation>Prøve på vanlig papir, med kanter og vannmerke</translation>
    </message>
    <message>
        <source>Prøve med vassmerke</source>
        <translation>Prøve med vannmerke</translation>
    </message>
    <message>
        <source>Etikettark</source>
        <translation>Etikettark</translation>
    </message>
    <message>
        <source>Konvolutt</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <source>Avsendar</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>For masseutsending som blir betalt med faktura</source>
        <translation>For masseutsending som blir betalt med faktura</translation>
    </message>
    <message>
        <source>Første ledige etikett</source>
        <translation>Første ledige etikett</translation>
    </message>
    <message>
        <source>Er arket brukt før? Klikk på den første som er ledig.</source>
        <translation>Er arket brukt før? Klikk på den første som er ledig.</translation>
    </message>
    <message>
        <source>Regionen sjølv</source>
        <translation>Regionen selv</translation>
    </message>
    <message>
        <source>Biblioteket har ikkje konvoluttar og etikettar</source>
        <translation>Biblioteket har ikke konvolutter og etiketter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Verktøy</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Dette er ikkje eit brev. Vel ein mal for brev på startsida.</source>
        <translation>Dette er ikke et brev. Velg en mal for brev på startsiden.</translation>
    </message>
    <message>
        <source>Angre: {0}</source>
        <translation>Angre: {0}</translation>
    </message>
    <message>
        <source>Gjer om: {0}</source>
        <translation>Gjør om: {0}</translation>
    </message>
    <message>
        <source>Styrt av {0} – «{1}» kan ikkje endrast.</source>
        <translation>Styrt av {0} – «{1}» kan ikke endres.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Eige innhald</source>
        <translation>Eget innhold</translation>
    </message>
    <message>
        <source>Teksten i malen</source>
        <translation>Teksten i malen</translation>
    </message>
    <message>
        <source>Manglar</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Ikkje omsett</source>
        <translation>Ikke oversatt</translation>
    </message>
    <message>
        <source>Omsett, men ikkje kontrollert sidan</source>
        <translation>Oversatt, men ikke kontrollert siden</translation>
    </message>
    <message>
        <source>Som elles</source>
        <translation>Som ellers</translation>
    </message>
    <message>
        <source>Kva som finst på kvart språk og for kvar kommune</source>
        <translation>Hva som finnes på hvert språk og for hver kommune</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Variantane, ein i kvar rute</source>
        <translation>Variantene, én i hver rute</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <source>Flytt «%s»</source>
        <translation>Flytt «%s»</translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje flyttast.</source>
        <translation>Styrt av {0} – kan ikke flyttes.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Lukk meldinga</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>straks ferdig</source>
        <translation>straks ferdig</translation>
    </message>
    <message>
        <source>omlag {0} s att</source>
        <translation>omtrent {0} s igjen</translation>
    </message>
    <message>
        <source>omlag {0} min att</source>
        <translation>omtrent {0} min igjen</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Eit bilete kan ikkje stå i teksten. Vel eit biletfelt.</source>
        <translation>Et bilde kan ikke stå i teksten. Velg et bildefelt.</translation>
    </message>
    <message>
        <source>Skriv i «%s»</source>
        <translation>Skriv i «%s»</translation>
    </message>
    <message>
        <source>Slett i «%s»</source>
        <translation>Slett i «%s»</translation>
    </message>
    <message>
        <source>Bileta vart ikkje med: dei høyrer til i biletfelta.</source>
        <translation>Bildene ble ikke med: de hører til i bildefeltene.</translation>
    </message>
    <message>
        <source>Lista vart til vanlege linjer: dette feltet har ikkje lister.</source>
        <translation>Listen ble til vanlige linjer: dette feltet har ikke lister.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Kolonnar</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Sjå breva</source>
        <translation>Se brevene</translation>
    </message>
    <message>
        <source>Eksport</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Stega</source>
        <translation>Trinnene</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Tilbake til sidene</translation>
    </message>
    <message>
        <source>Vel ei liste først</source>
        <translation>Velg en liste først</translation>
    </message>
    <message>
        <source>Lista kan ikkje nyttast</source>
        <translation>Listen kan ikke brukes</translation>
    </message>
    <message>
        <source>Vidare til kolonnane</source>
        <translation>Videre til kolonnene</translation>
    </message>
    <message>
        <source>Vidare til eksport</source>
        <translation>Videre til eksport</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>Legg til side</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Flytt sida fram</source>
        <translation>Flytt siden fram</translation>
    </message>
    <message>
        <source>Flytt sida bak</source>
        <translation>Flytt siden bak</translation>
    </message>
    <message>
        <source>Ta bort sida</source>
        <translation>Ta bort siden</translation>
    </message>
    <message>
        <source>Malen har eit fast tal sider</source>
        <translation>Malen har et fast antall sider</translation>
    </message>
    <message>
        <source>Ny side</source>
        <translation>Ny side</translation>
    </message>
    <message>
        <source>Ta bort side</source>
        <translation>Ta bort side</translation>
    </message>
    <message>
        <source>Flytt side</source>
        <translation>Flytt side</translation>
    </message>
    <message>
        <source>Malen held denne sida på plassen sin</source>
        <translation>Malen holder denne siden på plassen sin</translation>
    </message>
    <message>
        <source>Flytt sida fram (Alt+Opp)</source>
        <translation>Flytt siden fram (Alt+Opp)</translation>
    </message>
    <message>
        <source>Flytt sida bak (Alt+Ned)</source>
        <translation>Flytt siden bak (Alt+Ned)</translation>
    </message>
    <message>
        <source>Ta bort sida (Delete)</source>
        <translation>Ta bort siden (Delete)</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 side</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} sider</translation>
    </message>
    <message>
        <source>{0}. Det går opp i {1}, slik trykkeriet treng.</source>
        <translation>{0}. Det går opp i {1}, slik trykkeriet trenger.</translation>
    </message>
    <message>
        <source>{0}. Trykkeriet treng eit tal som går opp i {1}: legg til {2} eller ta bort {3}.</source>
        <translation>{0}. Trykkeriet trenger et tall som går opp i {1}: legg til {2} eller ta bort {3}.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Sider</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Fargeprofilen til mottakaren kan ikkje lesast.</source>
        <translation>Fargeprofilen til mottakeren kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Ingenting heiter det. Prøv færre bokstavar.</source>
        <translation>Ingenting heter det. Prøv færre bokstaver.</translation>
    </message>
    <message>
        <source>Finn det du vil gjere</source>
        <translation>Finn det du vil gjøre</translation>
    </message>
    <message>
        <source>Finn ei handling, ein mal, ei side, eit felt …</source>
        <translation>Finn en handling, en mal, en side, et felt …</translation>
    </message>
    <message>
        <source>Det som passar</source>
        <translation>Det som passer</translation>
    </message>
    <message>
        <source>Ny frå mal</source>
        <translation>Ny fra mal</translation>
    </message>
    <message>
        <source>Opne att</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Gå til side</source>
        <translation>Gå til side</translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation>Side {0}</translation>
    </message>
    <message>
        <source>Gå til felt</source>
        <translation>Gå til felt</translation>
    </message>
    <message>
        <source>Innstilling</source>
        <translation>Innstilling</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Bilete</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Søk i namn og skildring</source>
        <translation>Søk i navn og beskrivelse</translation>
    </message>
    <message>
        <source>Søk i bileta</source>
        <translation>Søk i bildene</translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Tilbake</translation>
    </message>
    <message>
        <source>Hent frå datamaskina …</source>
        <translation>Hent fra datamaskinen …</translation>
    </message>
    <message>
        <source>Biletet blir kopiert inn i kampanjen</source>
        <translation>Bildet blir kopiert inn i kampanjen</translation>
    </message>
    <message>
        <source>Vel bilete</source>
        <translation>Velg bilde</translation>
    </message>
    <message>
        <source>{0}: fila er øydelagd eller ufullstendig</source>
        <translation>{0}: filen er ødelagt eller ufullstendig</translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation>Biblioteket</translation>
    </message>
    <message>
        <source>Kampanjen</source>
        <translation>Kampanjen</translation>
    </message>
    <message>
        <source>løyve ikkje oppgjeve</source>
        <translation>tillatelse ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Forstørring av biletet</source>
        <translation>Forstørrelse av bildet</translation>
    </message>
    <message>
        <source>Byt bilete …</source>
        <translation>Bytt bilde …</translation>
    </message>
    <message>
        <source>Forstørring</source>
        <translation>Forstørrelse</translation>
    </message>
    <message>
        <source>Skildring</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Skildring (alternativ tekst)</source>
        <translation>Beskrivelse (alternativ tekst)</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Foto eller kjelde</source>
        <translation>Foto eller kilde</translation>
    </message>
    <message>
        <source>Løyve</source>
        <translation>Tillatelse</translation>
    </message>
    <message>
        <source>Løyve til bruk (lisens)</source>
        <translation>Tillatelse til bruk (lisens)</translation>
    </message>
    <message>
        <source>Kva ein ser, for den som ikkje ser biletet</source>
        <translation>Hva man ser, for den som ikke ser bildet</translation>
    </message>
    <message>
        <source>Biletet finst ikkje</source>
        <translation>Bildet finnes ikke</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>Slepp eller lim inn biletet i eit biletfelt.</source>
        <translation>Slipp eller lim inn bildet i et bildefelt.</translation>
    </message>
    <message>
        <source>utklipp</source>
        <translation>utklipp</translation>
    </message>
    <message>
        <source>Biletet vart ikkje teke inn: {0}.</source>
        <translation>Bildet ble ikke tatt inn: {0}.</translation>
    </message>
</context>
<context>
    <name>PictureMarks</name>
    <message>
        <source>{0} ppi</source>
        <translation>{0} ppi</translation>
    </message>
    <message>
        <source>for grovt</source>
        <translation>for grovt</translation>
    </message>
    <message>
        <source>litt grovt</source>
        <translation>litt grovt</translation>
    </message>
    <message>
        <source>Finn ikkje biletet
{0}</source>
        <translation>Finner ikke bildet
{0}</translation>
    </message>
    <message>
        <source>Slepp eit bilete her</source>
        <translation>Slipp et bilde her</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Filnamn</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Legg fila ein annan stad</source>
        <translation>Legg filen et annet sted</translation>
    </message>
    <message>
        <source>Fleire filer får namn etter sidetalet</source>
        <translation>Flere filer får navn etter sidetallet</translation>
    </message>
    <message>
        <source>{0} filer</source>
        <translation>{0} filer</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Velg mappe</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Det ligg alt brev i mappa. Er dei sende, må du ikkje byte dei ut.</source>
        <translation>Det ligger allerede brev i mappen. Er de sendt, må du ikke bytte dem ut.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Bytt dem ut</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Stoppa. Filene som er ferdige, er heile; resten kan du halde fram med.</source>
        <translation>Stoppet. Filene som er ferdige, er hele; resten kan du fortsette med.</translation>
    </message>
    <message>
        <source>Ført opp: {0} brev.</source>
        <translation>Ført opp: {0} brev.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Prøve av dei ti verste</source>
        <translation>Prøve av de ti verste</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Det som må rettast i brevet sjølv</source>
        <translation>Det som må rettes i selve brevet</translation>
    </message>
    <message>
        <source>Sjå på desse først</source>
        <translation>Se på disse først</translation>
    </message>
    <message>
        <source>Ein PDF med vassmerke av dei breva som er mest utsette; han blir opna</source>
        <translation>En PDF med vannmerke av de brevene som er mest utsatt; den blir åpnet</translation>
    </message>
    <message>
        <source>Teiknar brevet …</source>
        <translation>Tegner brevet …</translation>
    </message>
    <message>
        <source>Brev {0} av {1}, rad {2}</source>
        <translation>Brev {0} av {1}, rad {2}</translation>
    </message>
    <message>
        <source>Vedlegg: {0}</source>
        <translation>Vedlegg: {0}</translation>
    </message>
    <message>
        <source>Halde tilbake: {0}</source>
        <translation>Holdt tilbake: {0}</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Ja, dei kom ut</source>
        <translation>Ja, de kom ut</translation>
    </message>
    <message>
        <source>Nei, dei vart øydelagde</source>
        <translation>Nei, de ble ødelagt</translation>
    </message>
    <message>
        <source>Skriv dei ut på nytt</source>
        <translation>Skriv dem ut på nytt</translation>
    </message>
    <message>
        <source>Brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Brevnummer, for eksempel 1-500 eller 17-23,40</translation>
    </message>
    <message>
        <source>Før opp at du har sett desse breva på papir</source>
        <translation>Før opp at du har sett disse brevene på papir</translation>
    </message>
    <message>
        <source>Papirstopp eller flekkar: breva er ikkje sende, og kan skrivast ut på nytt</source>
        <translation>Papirstopp eller flekker: brevene er ikke sendt, og kan skrives ut på nytt</translation>
    </message>
    <message>
        <source>Desse breva ein gong til, og ingen andre</source>
        <translation>Disse brevene en gang til, og ingen andre</translation>
    </message>
    <message>
        <source>Kom alle ut på papir?</source>
        <translation>Kom alle ut på papir?</translation>
    </message>
    <message>
        <source>Ingen brev er sende til skrivaren.</source>
        <translation>Ingen brev er sendt til skriveren.</translation>
    </message>
    <message>
        <source>Sendt til skrivaren: {0} brev på {1} ark (nr. {2}).</source>
        <translation>Sendt til skriveren: {0} brev på {1} ark (nr. {2}).</translation>
    </message>
    <message>
        <source>Stoppa. {0}</source>
        <translation>Stoppet. {0}</translation>
    </message>
    <message>
        <source>Halde tilbake: {0} brev; steget «Sjå breva» seier kvifor.</source>
        <translation>Holdt tilbake: {0} brev; trinnet «Se brevene» sier hvorfor.</translation>
    </message>
    <message>
        <source>Sendt før, og no skrive ut ein gong til: brev {0}.</source>
        <translation>Sendt før, og nå skrevet ut en gang til: brev {0}.</translation>
    </message>
    <message>
        <source>Sendt før, og ikkje skrive ut no: {0} brev.</source>
        <translation>Sendt før, og ikke skrevet ut nå: {0} brev.</translation>
    </message>
    <message>
        <source>Stadfesta på papir, og ikkje skrive ut: brev {0}.</source>
        <translation>Bekreftet på papir, og ikke skrevet ut: brev {0}.</translation>
    </message>
    <message>
        <source>Teke tilbake: brev {0}. Skriv ut på nytt når skrivaren er klar.</source>
        <translation>Tatt tilbake: brev {0}. Skriv ut på nytt når skriveren er klar.</translation>
    </message>
    <message>
        <source>Takk. Breva er førte opp som sette på papir.</source>
        <translation>Takk. Brevene er ført opp som sett på papir.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Skriv ut …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Skuff</source>
        <translation>Skuff</translation>
    </message>
    <message>
        <source>Rett til ein skrivar, utan filer</source>
        <translation>Rett til en skriver, uten filer</translation>
    </message>
    <message>
        <source>Send til skrivaren</source>
        <translation>Send til skriveren</translation>
    </message>
    <message>
        <source>dei som ikkje er sende</source>
        <translation>de som ikke er sendt</translation>
    </message>
    <message>
        <source>Skrivar</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Sider</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Brev, til dømes 17-23,40</source>
        <translation>Brev, for eksempel 17-23,40</translation>
    </message>
    <message>
        <source>‹ Lag filer i staden</source>
        <translation>‹ Lag filer i stedet</translation>
    </message>
    <message>
        <source>Den skrivaren sjølv vel</source>
        <translation>Den skriveren selv velger</translation>
    </message>
    <message>
        <source>Éi side på kvart ark</source>
        <translation>Én side på hvert ark</translation>
    </message>
    <message>
        <source>To sider, vend over langsida</source>
        <translation>To sider, vend over langsiden</translation>
    </message>
    <message>
        <source>To sider, vend over kortsida</source>
        <translation>To sider, vend over kortsiden</translation>
    </message>
    <message>
        <source>Breva blir førte opp som sende, ikkje som sette</source>
        <translation>Brevene blir ført opp som sendt, ikke som sett</translation>
    </message>
    <message>
        <source>Stopp etter dette brevet; det som er sendt, kjem ut</source>
        <translation>Stopp etter dette brevet; det som er sendt, kommer ut</translation>
    </message>
    <message>
        <source>Ser etter skrivarar …</source>
        <translation>Ser etter skrivere …</translation>
    </message>
    <message>
        <source>Denne datamaskina kjenner ingen skrivar. Legg inn ein i systemet.</source>
        <translation>Denne datamaskinen kjenner ingen skriver. Legg inn en i systemet.</translation>
    </message>
    <message>
        <source>Skrivaren står. Det som blir sendt, ventar i køen hans.</source>
        <translation>Skriveren står. Det som blir sendt, venter i køen.</translation>
    </message>
    <message>
        <source>Breva går til skrivaren i bunkar på 50, i full storleik.</source>
        <translation>Brevene går til skriveren i bunker på 50, i full størrelse.</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Skriv brevnummer, for eksempel 1-500 eller 17-23,40</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Grad</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Kolonne</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Kva som er gale</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>Kva du kan gjere</source>
        <translation>Hva du kan gjøre</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Lagar prøva: {0} av {1}</source>
        <translation>Lager prøven: {0} av {1}</translation>
    </message>
    <message>
        <source>Prøva ligg i {0}.</source>
        <translation>Prøven ligger i {0}.</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Ark</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Teiknsett</source>
        <translation>Tegnsett</translation>
    </message>
    <message>
        <source>Skilt med</source>
        <translation>Skilt med</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>{0} (gøymt)</source>
        <translation>{0} (skjult)</translation>
    </message>
    <message>
        <source>{0} (funne ut)</source>
        <translation>{0} (funnet ut)</translation>
    </message>
    <message>
        <source>Finn det ut</source>
        <translation>Finn det ut</translation>
    </message>
    <message>
        <source>Rad {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <source>Inga</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>RescueStrip</name>
    <message>
        <source>Og {0} til, når desse er tekne hand om.</source>
        <translation>Og {0} til, når disse er tatt hånd om.</translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Hent fram: {0}</source>
        <translation>Hent fram: {0}</translation>
    </message>
    <message>
        <source>Kast</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Kast: {0}</source>
        <translation>Kast: {0}</translation>
    </message>
    <message>
        <source>Kast for godt?</source>
        <translation>Kast for godt?</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Gå til</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Det som kom av kvar variant</source>
        <translation>Det som kom av hver variant</translation>
    </message>
    <message>
        <source>Opne den merkte varianten og rett han (Enter)</source>
        <translation>Åpne den merkede varianten og rett den (Enter)</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Opne den første fila</source>
        <translation>Åpne den første filen</translation>
    </message>
    <message>
        <source>Opne mappa</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Lagre radene som må rettast …</source>
        <translation>Lagre radene som må rettes …</translation>
    </message>
    <message>
        <source>Kven som er halden tilbake, og kvifor</source>
        <translation>Hvem som er holdt tilbake, og hvorfor</translation>
    </message>
    <message>
        <source>Ingenting er laga i denne omgangen enno.</source>
        <translation>Ingenting er laget i denne omgangen ennå.</translation>
    </message>
    <message>
        <source>Opne fila</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <source>og {0} til</source>
        <translation>og {0} til</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Eksporter</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Prøveutskrift …</source>
        <translation>Prøveutskrift …</translation>
    </message>
    <message>
        <source>Stopp; ingen halv fil blir liggjande</source>
        <translation>Stopp; ingen halv fil blir liggende</translation>
    </message>
    <message>
        <source>Skriv ut på din eigen skrivar, med vassmerke</source>
        <translation>Skriv ut på din egen skriver, med vannmerke</translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Lag fila</source>
        <translation>Lag filen</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Stoppar alt</source>
        <translation>Stopper alt</translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Skriv i «%s»</source>
        <translation>Skriv i «%s»</translation>
    </message>
    <message>
        <source>Byt bilete i «%s»</source>
        <translation>Bytt bilde i «%s»</translation>
    </message>
    <message>
        <source>Endra «%s»</source>
        <translation>Endret «%s»</translation>
    </message>
    <message>
        <source>Ny skjering i «%s»</source>
        <translation>Ny beskjæring i «%s»</translation>
    </message>
    <message>
        <source>Tilbake til malen i «%s»</source>
        <translation>Tilbake til malen i «%s»</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n malar</source>
        <translation>
            <numerusform>%n mal</numerusform>
            <numerusform>%n maler</numerusform>
        </translation>
    </message>
    <message>
        <source>Som datamaskina</source>
        <translation>Som datamaskinen</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Ta vare på arbeidet medan eg held på</source>
        <translation>Ta vare på arbeidet mens jeg holder på</translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Tilbake</translation>
    </message>
    <message>
        <source>Innstillingar</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Vindauget</source>
        <translation>Vinduet</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Malar og trykk</source>
        <translation>Maler og trykk</translation>
    </message>
    <message>
        <source>Språket i vindauget</source>
        <translation>Språket i vinduet</translation>
    </message>
    <message>
        <source>Gjeld menyar, hjelp og funn. Dokumenta har sitt eige språk.</source>
        <translation>Gjelder menyer, hjelp og funn. Dokumentene har sitt eget språk.</translation>
    </message>
    <message>
        <source>Lys eller mørk</source>
        <translation>Lys eller mørk</translation>
    </message>
    <message>
        <source>Sidene du lagar, er like uansett.</source>
        <translation>Sidene du lager, er like uansett.</translation>
    </message>
    <message>
        <source>Namnet ditt</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Andre som opnar same dokument, ser at det er du som har det ope. Namnet gjev ingen rettar.</source>
        <translation>Andre som åpner samme dokument, ser at det er du som har det åpent. Navnet gir ingen rettigheter.</translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation>Sikring</translation>
    </message>
    <message>
        <source>Går straumen, finn du att det du skreiv for få sekund sidan. Dokumentet sjølv blir endra først når du lagrar.</source>
        <translation>Går strømmen, finner du igjen det du skrev for få sekunder siden. Dokumentet selv blir endret først når du lagrer.</translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation>Biblioteket</translation>
    </message>
    <message>
        <source>Mappa med malar, skrifter, fargar og bilete som de deler.</source>
        <translation>Mappen med maler, skrifter, farger og bilder som dere deler.</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>Les på nytt</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>Bruk det som følgjer med</source>
        <translation>Bruk det som følger med</translation>
    </message>
    <message>
        <source>Profilen til trykkeriet</source>
        <translation>Profilen til trykkeriet</translation>
    </message>
    <message>
        <source>Har trykkeriet sendt deg ein ICC-profil, vel du han her. Han blir brukt når du eksporterer til trykkeri; aviser og blad har sine eigne.</source>
        <translation>Har trykkeriet sendt deg en ICC-profil, velger du den her. Den blir brukt når du eksporterer til trykkeri; aviser og blader har sine egne.</translation>
    </message>
    <message>
        <source>Vel profil …</source>
        <translation>Velg profil …</translation>
    </message>
    <message>
        <source>Bruk den vanlege</source>
        <translation>Bruk den vanlige</translation>
    </message>
    <message>
        <source>Mappa for eksport</source>
        <translation>Mappen for eksport</translation>
    </message>
    <message>
        <source>Her hamnar filene når du eksporterer, om du ikkje vel ei anna der og då.</source>
        <translation>Her havner filene når du eksporterer, om du ikke velger en annen der og da.</translation>
    </message>
    <message>
        <source>Ved sida av dokumentet</source>
        <translation>Ved siden av dokumentet</translation>
    </message>
    <message>
        <source>Mappa «out» ved sida av dokumentet</source>
        <translation>Mappen «out» ved siden av dokumentet</translation>
    </message>
    <message>
        <source>Det som følgjer med programmet</source>
        <translation>Det som følger med programmet</translation>
    </message>
    <message>
        <source>Den vanlege for mottakaren</source>
        <translation>Den vanlige for mottakeren</translation>
    </message>
    <message>
        <source>Mappa er ikkje der no. Ho blir laga når du eksporterer, om ho kan.</source>
        <translation>Mappen er ikke der nå. Den blir laget når du eksporterer, om den kan.</translation>
    </message>
    <message>
        <source>Valet gjeld når vindauget blir opna på nytt.</source>
        <translation>Valget gjelder når vinduet blir åpnet på nytt.</translation>
    </message>
    <message>
        <source>Opne på nytt no</source>
        <translation>Åpne på nytt nå</translation>
    </message>
    <message>
        <source>Vel mappa til biblioteket</source>
        <translation>Velg mappen til biblioteket</translation>
    </message>
    <message>
        <source>Vel ICC-profil</source>
        <translation>Velg ICC-profil</translation>
    </message>
    <message>
        <source>ICC-profilar (*.icc *.icm)</source>
        <translation>ICC-profiler (*.icc *.icm)</translation>
    </message>
    <message>
        <source>Vel mappa for eksport</source>
        <translation>Velg mappen for eksport</translation>
    </message>
    <message>
        <source>Mappa er ikkje der no.</source>
        <translation>Mappen er ikke der nå.</translation>
    </message>
    <message>
        <source>Er nettverket eller disken kopla til?</source>
        <translation>Er nettverket eller disken koblet til?</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Brevet</source>
        <translation>Brevet</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Vel ein mal</source>
        <translation>Velg en mal</translation>
    </message>
    <message>
        <source>Kvar mal er klar til bruk, med rett storleik, skrift og fargar. Klikk på ein, og byt ut teksten og bileta.</source>
        <translation>Hver mal er klar til bruk, med riktig størrelse, skrift og farger. Klikk på en, og bytt ut teksten og bildene.</translation>
    </message>
    <message>
        <source>Eller søk</source>
        <translation>Eller søk</translation>
    </message>
    <message>
        <source>Skriv kva du treng, til dømes «plakat» eller «A5».</source>
        <translation>Skriv hva du trenger, for eksempel «plakat» eller «A5».</translation>
    </message>
    <message>
        <source>Eksporter når du er klar</source>
        <translation>Eksporter når du er klar</translation>
    </message>
    <message>
        <source>Du seier kven fila er til. Programmet veit kva mottakaren krev, og kontrollerer medan du arbeider.</source>
        <translation>Du sier hvem filen er til. Programmet vet hva mottakeren krever, og kontrollerer mens du arbeider.</translation>
    </message>
    <message>
        <source>Finn alt med Ctrl+K</source>
        <translation>Finn alt med Ctrl+K</translation>
    </message>
    <message>
        <source>Skriv det du vil gjere, så finn du det. F1 gjev hjelp til det du ser. Rundturen finn du att under Hjelp.</source>
        <translation>Skriv det du vil gjøre, så finner du det. F1 gir hjelp til det du ser. Rundturen finner du igjen under Hjelp.</translation>
    </message>
</context>
<context>
    <name>SizeTree</name>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Storleikar</source>
        <translation>Størrelser</translation>
    </message>
    <message>
        <source>Eigen storleik</source>
        <translation>Egen størrelse</translation>
    </message>
    <message>
        <source>Breidd x høgd: 468x60 for pikslar, 120x90mm for trykk</source>
        <translation>Bredde x høyde: 468x60 for piksler, 120x90mm for trykk</translation>
    </message>
    <message>
        <source>Legg til storleiken</source>
        <translation>Legg til størrelsen</translation>
    </message>
    <message>
        <source>Eigen storleik, til dømes {0}</source>
        <translation>Egen størrelse, for eksempel {0}</translation>
    </message>
    <message>
        <source>Modul {0}</source>
        <translation>Modul {0}</translation>
    </message>
    <message>
        <source>Skriv breidd og høgd først, til dømes {0}</source>
        <translation>Skriv bredde og høyde først, for eksempel {0}</translation>
    </message>
    <message>
        <source>{0}: trykk Enter for å leggje til</source>
        <translation>{0}: trykk Enter for å legge til</translation>
    </message>
    <message>
        <source>Lagt til: {0}</source>
        <translation>Lagt til: {0}</translation>
    </message>
    <message>
        <source>Eigne storleikar</source>
        <translation>Egne størrelser</translation>
    </message>
</context>
<context>
    <name>SlotAccess</name>
    <message>
        <source>Side {0}, {1}</source>
        <translation>Side {0}, {1}</translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Styrt av {0} – kan ikke endres</translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation>må fylles ut</translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
        <translation>{0} linjer for mye</translation>
    </message>
</context>
<context>
    <name>SlotArea</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Styrt av {0} – kan ikke endres</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Styrt av {0} – kan ikke endres</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>**feit**, *kursiv*, [lenkje](adresse)</source>
        <translation>**fet**, *kursiv*, [lenke](adresse)</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Feit skrift</source>
        <translation>Fet skrift</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Kursiv skrift</source>
        <translation>Kursiv skrift</translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation>må fylles ut</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Styrt av {0} – kan ikke endres</translation>
    </message>
    <message>
        <source>Skriv her</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Skriv rett på sida (Enter)</source>
        <translation>Skriv rett på siden (Enter)</translation>
    </message>
    <message>
        <source>Vel mellom bileta i kampanjen og biblioteket</source>
        <translation>Velg mellom bildene i kampanjen og biblioteket</translation>
    </message>
    <message>
        <source>Byt bilete …</source>
        <translation>Bytt bilde …</translation>
    </message>
    <message>
        <source>Tilbake til malen sitt innhald</source>
        <translation>Tilbake til malens innhold</translation>
    </message>
    <message>
        <source>Det du har lagt inn her, går ut; Angre hentar det att</source>
        <translation>Det du har lagt inn her, går ut; Angre henter det igjen</translation>
    </message>
    <message>
        <source>Her står alt det som malen har.</source>
        <translation>Her står alt det malen har.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Malen</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Tilbake til {0}</source>
        <translation>Tilbake til {0}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort det eigne: {0}</source>
        <translation>Ta bort det egne: {0}</translation>
    </message>
    <message>
        <source>Ta bort det som er skrive her. {0}</source>
        <translation>Ta bort det som er skrevet her. {0}</translation>
    </message>
    <message>
        <source>Det gjeld alle utgåver som ikkje har noko eige.</source>
        <translation>Det gjelder alle utgaver som ikke har noe eget.</translation>
    </message>
    <message>
        <source>Det gjeld òg andre utgåver med same val.</source>
        <translation>Det gjelder også andre utgaver med samme valg.</translation>
    </message>
    <message>
        <source>Frå: {0}</source>
        <translation>Fra: {0}</translation>
    </message>
    <message>
        <source>Hovudutgåva</source>
        <translation>Hovedutgaven</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>biletet</source>
        <translation>bildet</translation>
    </message>
    <message>
        <source>radene</source>
        <translation>radene</translation>
    </message>
    <message>
        <source>utsnittet</source>
        <translation>utsnittet</translation>
    </message>
    <message>
        <source>forstørringa</source>
        <translation>forstørrelsen</translation>
    </message>
    <message>
        <source>skildringa</source>
        <translation>beskrivelsen</translation>
    </message>
    <message>
        <source>stilen</source>
        <translation>stilen</translation>
    </message>
    <message>
        <source>skriftstorleiken</source>
        <translation>skriftstørrelsen</translation>
    </message>
    <message>
        <source>plassen</source>
        <translation>plassen</translation>
    </message>
    <message>
        <source>om det viser</source>
        <translation>om det vises</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Biblioteket {0} er ikkje der no. Det som følgjer med programmet, blir brukt.</source>
        <translation>Biblioteket {0} er ikke der nå. Det som følger med programmet, blir brukt.</translation>
    </message>
    <message>
        <source>Profilen til trykkeriet kan ikkje brukast, den vanlege blir brukt. {0}</source>
        <translation>Profilen til trykkeriet kan ikke brukes, den vanlige blir brukt. {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Brosjyre</source>
        <translation>Brosjyre</translation>
    </message>
    <message>
        <source>Annonse</source>
        <translation>Annonse</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Plakat</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Postkort</source>
        <translation>Postkort</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Ark</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Skjerm</source>
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>Malar</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Hald fram med</source>
        <translation>Fortsett med</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Kva vil du arbeide med?</source>
        <translation>Hva vil du arbeide med?</translation>
    </message>
    <message>
        <source>Søk: brosjyre, A5, tittel …</source>
        <translation>Søk: brosjyre, A5, tittel …</translation>
    </message>
    <message>
        <source>Søk i malar og dokument</source>
        <translation>Søk i maler og dokumenter</translation>
    </message>
    <message>
        <source>Skriv for å søkje; pil ned går til malane</source>
        <translation>Skriv for å søke; pil ned går til malene</translation>
    </message>
    <message>
        <source>Nytt frå mal</source>
        <translation>Nytt fra mal</translation>
    </message>
    <message>
        <source>Vis: {0}</source>
        <translation>Vis: {0}</translation>
    </message>
    <message>
        <source>Ny kampanje frå startpakken</source>
        <translation>Ny kampanje fra startpakken</translation>
    </message>
    <message>
        <source>Lag ei mappe med alle dokumenta til ein heil kampanje</source>
        <translation>Lag en mappe med alle dokumentene til en hel kampanje</translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Opne eit dokument som ligg på maskina eller fellesområdet</source>
        <translation>Åpne et dokument som ligger på maskinen eller fellesområdet</translation>
    </message>
    <message>
        <source>Mange storleikar</source>
        <translation>Mange størrelser</translation>
    </message>
    <message>
        <source>Kampanje</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>Ingen malar passar med «{0}». Prøv eit anna ord, eller vel «Alle».</source>
        <translation>Ingen maler passer med «{0}». Prøv et annet ord, eller velg «Alle».</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Kontrollerer …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation>Vis funnene i kontrollen</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>{0} funn</source>
        <translation>{0} funn</translation>
    </message>
    <message>
        <source>Alt i orden</source>
        <translation>Alt i orden</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Sende</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Stadfesta på papir</source>
        <translation>Bekreftet på papir</translation>
    </message>
    <message>
        <source>Ta tilbake</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Brevnummer, for eksempel 1-500 eller 17-23,40</translation>
    </message>
    <message>
        <source>Skrivne, sende, på papir</source>
        <translation>Skrevet, sendt, på papir</translation>
    </message>
    <message>
        <source>I denne mappa er ingen brev skrivne enno.</source>
        <translation>I denne mappen er ingen brev skrevet ennå.</translation>
    </message>
    <message>
        <source>{0} planlagde</source>
        <translation>{0} planlagt</translation>
    </message>
    <message>
        <source>{0} skrivne</source>
        <translation>{0} skrevet</translation>
    </message>
    <message>
        <source>{0} sende</source>
        <translation>{0} sendt</translation>
    </message>
    <message>
        <source>{0} stadfesta på papir</source>
        <translation>{0} bekreftet på papir</translation>
    </message>
    <message>
        <source>Ingen brev er skrivne enno</source>
        <translation>Ingen brev er skrevet ennå</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Skriv brevnummer, for eksempel 1-500 eller 17-23,40</translation>
    </message>
    <message>
        <source>Før opp at desse breva er sende</source>
        <translation>Før opp at disse brevene er sendt</translation>
    </message>
    <message>
        <source>Før opp at du har sett desse breva på papir</source>
        <translation>Før opp at du har sett disse brevene på papir</translation>
    </message>
    <message>
        <source>Desse breva vart øydelagde, og kan lagast om att</source>
        <translation>Disse brevene ble ødelagt, og kan lages på nytt</translation>
    </message>
</context>
<context>
    <name>SurveyDesk</name>
    <message>
        <source>Set opp alle breva …</source>
        <translation>Setter opp alle brevene …</translation>
    </message>
    <message>
        <source>Set opp alle breva: {0} av {1}</source>
        <translation>Setter opp alle brevene: {0} av {1}</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Ny rad</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Ta ut rada</source>
        <translation>Ta ut raden</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Skriv her</source>
        <translation>Skriv her</translation>
    </message>
</context>
<context>
    <name>TextTool</name>
    <message>
        <source>Set skrivemerket i ein tekst først.</source>
        <translation>Sett skrivemerket i en tekst først.</translation>
    </message>
    <message>
        <source>Dette feltet tek berre imot rein tekst.</source>
        <translation>Dette feltet tar bare imot ren tekst.</translation>
    </message>
    <message>
        <source>Dette feltet har ikkje lister.</source>
        <translation>Dette feltet har ikke lister.</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Ny tittel</source>
        <translation>Ny tittel</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Hopp over</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Set som kontrollert</source>
        <translation>Merk som kontrollert</translation>
    </message>
    <message>
        <source>Omsetjinga seier det same som grunnteksten gjer no</source>
        <translation>Oversettelsen sier det samme som grunnteksten gjør nå</translation>
    </message>
    <message>
        <source>Grunnteksten på {0}</source>
        <translation>Grunnteksten på {0}</translation>
    </message>
    <message>
        <source>Endra sidan omsetjinga vart kontrollert.</source>
        <translation>Endret siden oversettelsen ble kontrollert.</translation>
    </message>
    <message>
        <source>Omsetjinga er ikkje kontrollert mot denne enno.</source>
        <translation>Oversettelsen er ikke kontrollert mot denne ennå.</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>Til grunnteksten</source>
        <translation>Til grunnteksten</translation>
    </message>
    <message>
        <source>Arbeid med teksten som gjeld for alle utgåver</source>
        <translation>Arbeid med teksten som gjelder for alle utgaver</translation>
    </message>
    <message>
        <source>Brev til ei liste …</source>
        <translation>Brev til en liste …</translation>
    </message>
    <message>
        <source>Lag dette brevet til alle på ei liste</source>
        <translation>Lag dette brevet til alle på en liste</translation>
    </message>
    <message>
        <source>Utgåve</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Hovudstorleik</source>
        <translation>Hovedstørrelse</translation>
    </message>
    <message>
        <source>Du endrar berre: {0}</source>
        <translation>Du endrer bare: {0}</translation>
    </message>
    <message>
        <source>‹ Tilbake til variantane</source>
        <translation>‹ Tilbake til variantene</translation>
    </message>
    <message>
        <source>Alle variantane</source>
        <translation>Alle variantene</translation>
    </message>
    <message>
        <source>{0}: vel utgåva du vil sjå og endre</source>
        <translation>{0}: velg utgaven du vil se og endre</translation>
    </message>
    <message>
        <source>{0} (grunntekst)</source>
        <translation>{0} (grunntekst)</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>Hele regionen</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Ingen mottakar</source>
        <translation>Ingen mottaker</translation>
    </message>
    <message>
        <source>Kan ikkje lagast</source>
        <translation>Kan ikke lages</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>{0} å sjå på</source>
        <translation>{0} å se på</translation>
    </message>
    <message>
        <source>Omsetjing ikkje kontrollert</source>
        <translation>Oversettelse ikke kontrollert</translation>
    </message>
    <message>
        <source>Ikkje omsett</source>
        <translation>Ikke oversatt</translation>
    </message>
    <message>
        <source>{0} må rettast</source>
        <translation>{0} må rettes</translation>
    </message>
    <message>
        <source>Teiknar …</source>
        <translation>Tegner …</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>1 variant</translation>
    </message>
    <message>
        <source>{0} variantar</source>
        <translation>{0} varianter</translation>
    </message>
    <message>
        <source>{0} teikna</source>
        <translation>{0} tegnet</translation>
    </message>
    <message>
        <source>{0} kan eksporterast</source>
        <translation>{0} kan eksporteres</translation>
    </message>
    <message>
        <source>{0} ikkje omsette eller kontrollerte</source>
        <translation>{0} ikke oversatt eller kontrollert</translation>
    </message>
    <message>
        <source>Ikkje teikna enno</source>
        <translation>Ikke tegnet ennå</translation>
    </message>
</context>
<context>
    <name>VariantsPage</name>
    <message>
        <source>Eksporter alle …</source>
        <translation>Eksporter alle …</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Tilbake til sidene</translation>
    </message>
    <message>
        <source>Tilbake til sidene i dokumentet (Esc)</source>
        <translation>Tilbake til sidene i dokumentet (Esc)</translation>
    </message>
    <message>
        <source>Lag filene av alle variantane som er valde</source>
        <translation>Lag filene av alle variantene som er valgt</translation>
    </message>
    <message>
        <source>Vel</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Eksporter</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Sidepanel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>Variantar av «{0}»</source>
        <translation>Varianter av «{0}»</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Sider</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Vis sidene flatt, slik dei blir trykte</source>
        <translation>Vis sidene flatt, slik de blir trykt</translation>
    </message>
    <message>
        <source>Brett</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>Vis korleis faldaren ser ut lukka og opna steg for steg</source>
        <translation>Vis hvordan folderen ser ut lukket og åpnet steg for steg</translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation>Konvoluttvindu</translation>
    </message>
    <message>
        <source>Vis kva som syner gjennom vindauget i konvolutten</source>
        <translation>Vis hva som synes gjennom vinduet i konvolutten</translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation>Prøvefarger</translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
        <translation>Vis fargene slik de blir på papiret til mottakeren</translation>
    </message>
    <message>
        <source>Prøvefargar for</source>
        <translation>Prøvefarger for</translation>
    </message>
    <message>
        <source>Kven fargane blir viste for</source>
        <translation>Hvem fargene blir vist for</translation>
    </message>
    <message>
        <source>Heile sida</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Konvolutt</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <source>Mindre (Ctrl+−)</source>
        <translation>Mindre (Ctrl+−)</translation>
    </message>
    <message>
        <source>Større (Ctrl++)</source>
        <translation>Større (Ctrl++)</translation>
    </message>
    <message>
        <source>Vis heile sida (Ctrl+0)</source>
        <translation>Vis hele siden (Ctrl+0)</translation>
    </message>
    <message>
        <source>Vindauget og bretten til konvolutten</source>
        <translation>Vinduet og bretten til konvolutten</translation>
    </message>
    <message>
        <source>Det heile feltet syner alltid; det stipla kan syne når arket glir</source>
        <translation>Det hele feltet vises alltid; det stiplede kan vises når arket glir</translation>
    </message>
    <message>
        <source>Ikkje vis vindauget</source>
        <translation>Ikke vis vinduet</translation>
    </message>
</context>
<context>
    <name>ViewPane</name>
    <message>
        <source>Oversyn</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Side om side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Alle storleikar i rader og kolonnar</source>
        <translation>Alle størrelser i rader og kolonner</translation>
    </message>
    <message>
        <source>Éin storleik stort, alle kommunane ved sida av kvarandre</source>
        <translation>Én størrelse stort, alle kommunene ved siden av hverandre</translation>
    </message>
    <message>
        <source>Kva som står i kolonnane</source>
        <translation>Hva som står i kolonnene</translation>
    </message>
    <message>
        <source>Storleiken som er vist</source>
        <translation>Størrelsen som er vist</translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Vis større</source>
        <translation>Vis større</translation>
    </message>
    <message>
        <source>{0} (Ctrl og musehjulet)</source>
        <translation>{0} (Ctrl og musehjulet)</translation>
    </message>
    <message>
        <source>Eitt ark med alle variantane som er viste her</source>
        <translation>Ett ark med alle variantene som er vist her</translation>
    </message>
    <message>
        <source>Kolonnar</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Storleik</source>
        <translation>Størrelse</translation>
    </message>
</context>
<context>
    <name>VisibilityBox</name>
    <message>
        <source>Feltet må vere med</source>
        <translation>Feltet må være med</translation>
    </message>
    <message>
        <source>Kan angrast</source>
        <translation>Kan angres</translation>
    </message>
    <message>
        <source>Vis i denne varianten</source>
        <translation>Vis i denne varianten</translation>
    </message>
    <message>
        <source>Vis i dokumentet</source>
        <translation>Vis i dokumentet</translation>
    </message>
</context>
<context>
    <name>WorthList</name>
    <message>
        <source>Breva som er haldne tilbake, og dei mest utsette</source>
        <translation>Brevene som er holdt tilbake, og de mest utsatte</translation>
    </message>
    <message>
        <source>Rad {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_DocumentForm</name>
    <message>
        <source>Dokumentet</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Språk i teksten</source>
        <translation>Språk i teksten</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Klikk på eit felt på sida for å endre det. Klikk ein gong til, eller berre skriv, så skriv du rett på sida.</source>
        <translation>Klikk på et felt på siden for å endre det. Klikk en gang til, eller bare skriv, så skriver du rett på siden.</translation>
    </message>
    <message>
        <source>Byt språk i dokumentet</source>
        <translation>Bytt språk i dokumentet</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>Hele regionen</translation>
    </message>
    <message>
        <source>Byt kommune i dokumentet</source>
        <translation>Bytt kommune i dokumentet</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 side</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} sider</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>Kontrollerer …</source>
        <translation>Kontrollerer …</translation>
    </message>
</context>
</TS>
