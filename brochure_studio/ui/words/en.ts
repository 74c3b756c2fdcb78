<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nn">
<context>
    <name>ActionStates</name>
    <message>
        <source>Ingen steg enno.</source>
        <translation>No steps yet.</translation>
    </message>
    <message>
        <source>Kan brukast når du ser sidene.</source>
        <translation>Can be used while you see the pages.</translation>
    </message>
    <message>
        <source>Kan brukast når eit dokument er ope.</source>
        <translation>Can be used while a document is open.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Dokument</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Til malane</source>
        <translation>To the templates</translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>Opne eit dokument</source>
        <translation>Open a document</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lagre dokumentet</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Lagre som …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Lagre dokumentet under eit anna namn</source>
        <translation>Save the document under another name</translation>
    </message>
    <message>
        <source>Eksporter …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Lag fila som skal til trykkeriet, avisa eller nettet</source>
        <translation>Make the file for the print shop, the newspaper or the web</translation>
    </message>
    <message>
        <source>Innstillingar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Språk, bibliotek, profil og det som elles er ditt val</source>
        <translation>Language, library, profile and what else is yours to choose</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Lukk programmet</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ta tilbake det siste</source>
        <translation>Take back the last step</translation>
    </message>
    <message>
        <source>Gjer om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Gjer det likevel</source>
        <translation>Do it after all</translation>
    </message>
    <message>
        <source>Neste felt</source>
        <translation>Next slot</translation>
    </message>
    <message>
        <source>Vel neste felt i leserekkjefølgja</source>
        <translation>Select the next slot in reading order</translation>
    </message>
    <message>
        <source>Førre felt</source>
        <translation>Previous slot</translation>
    </message>
    <message>
        <source>Vel førre felt</source>
        <translation>Select the previous slot</translation>
    </message>
    <message>
        <source>Feit skrift</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Gjer det merkte feitt, eller det du skriv no</source>
        <translation>Make bold what is selected, or what you type now</translation>
    </message>
    <message>
        <source>Kursiv skrift</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Set det merkte i kursiv, eller det du skriv no</source>
        <translation>Make italic what is selected, or what you type now</translation>
    </message>
    <message>
        <source>Lenkje …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Lat det merkte føre til ei nettside</source>
        <translation>Let what is selected lead to a web page</translation>
    </message>
    <message>
        <source>Punktliste</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Gjer avsnitta til ei liste, eller til avsnitt att</source>
        <translation>Make the paragraphs a list, or paragraphs again</translation>
    </message>
    <message>
        <source>Heile sida</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Vis heile sida</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>Sidebreidd</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Vis sida så brei som plassen er</source>
        <translation>Show the page as wide as there is room</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Vis i rett storleik</source>
        <translation>Show at true size</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Vis større</source>
        <translation>Show larger</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation>Show smaller</translation>
    </message>
    <message>
        <source>Hjelpelinjer</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Vis skjeremerke, utfall, falsar og trygg sone</source>
        <translation>Show crop marks, bleed, folds and safe area</translation>
    </message>
    <message>
        <source>Sider/brett</source>
        <translation>Pages/folds</translation>
    </message>
    <message>
        <source>Vis korleis ein faldar ser ut lukka og opna steg for steg</source>
        <translation>Show how a leaflet looks closed, and opened step by step</translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation>Envelope window</translation>
    </message>
    <message>
        <source>Vis kva av eit brev som syner gjennom vindauget i konvolutten</source>
        <translation>Show what of a letter is seen through the envelope’s window</translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation>Proof colors</translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
        <translation>Show the colors as they come out on the receiver’s paper</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Gå til neste side</source>
        <translation>Go to the next page</translation>
    </message>
    <message>
        <source>Førre side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Gå til førre side</source>
        <translation>Go to the previous page</translation>
    </message>
    <message>
        <source>Legg til side …</source>
        <translation>Add page …</translation>
    </message>
    <message>
        <source>Vel mellom dei sidene som malen har</source>
        <translation>Choose among the pages that the template has</translation>
    </message>
    <message>
        <source>Flytt sida fram</source>
        <translation>Move the page forward</translation>
    </message>
    <message>
        <source>Flytt sida éin plass fram i dokumentet</source>
        <translation>Move the page one place forward in the document</translation>
    </message>
    <message>
        <source>Flytt sida bak</source>
        <translation>Move the page back</translation>
    </message>
    <message>
        <source>Flytt sida éin plass bak i dokumentet</source>
        <translation>Move the page one place back in the document</translation>
    </message>
    <message>
        <source>Ta bort sida</source>
        <translation>Remove the page</translation>
    </message>
    <message>
        <source>Ta sida ut av dokumentet; angre hentar ho att</source>
        <translation>Take the page out of the document; undo brings it back</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Vis det valde feltet</source>
        <translation>Show the selected slot</translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Vis alt innhald</source>
        <translation>Show all content</translation>
    </message>
    <message>
        <source>Funn</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation>Show what the checks found</translation>
    </message>
    <message>
        <source>Steg og utgåver</source>
        <translation>Steps and versions</translation>
    </message>
    <message>
        <source>Vis alt som er gjort, og gå tilbake til kva som helst av det</source>
        <translation>Show all that was done, and go back to any of it</translation>
    </message>
    <message>
        <source>Neste del av vindauget</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Gå med tastane til sidene, sidepanelet eller statuslinja</source>
        <translation>Take the keys to the pages, the side panel or the status bar</translation>
    </message>
    <message>
        <source>Førre del av vindauget</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Gå med tastane éin del tilbake</source>
        <translation>Take the keys one part back</translation>
    </message>
    <message>
        <source>Mørk/lys</source>
        <translation>Dark/light</translation>
    </message>
    <message>
        <source>Byt mellom mørkt og lyst vindauge; papiret er kvitt i begge</source>
        <translation>Change between a dark and a light window; the paper is white in both</translation>
    </message>
    <message>
        <source>Variantar</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Sjå dokumentet i alle storleikar, kommunar og språk samstundes</source>
        <translation>See the document in all sizes, municipalities and languages at once</translation>
    </message>
    <message>
        <source>Brev til ei liste …</source>
        <translation>Letters to a list …</translation>
    </message>
    <message>
        <source>Lag brev til alle på ei liste, i fire steg</source>
        <translation>Make letters to everybody on a list, in four steps</translation>
    </message>
    <message>
        <source>Finn det du vil gjere …</source>
        <translation>Find what you want to do …</translation>
    </message>
    <message>
        <source>Søk i alt programmet kan: handlingar, malar, sider og felt</source>
        <translation>Search all the program can do: actions, templates, pages and slots</translation>
    </message>
    <message>
        <source>Hjelp til det du ser</source>
        <translation>Help on what you see</translation>
    </message>
    <message>
        <source>Les om den sida eller det panelet du arbeider i</source>
        <translation>Read about the page or panel you are working in</translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Kva orda i trykkefaget tyder</source>
        <translation>What the words of the printing trade mean</translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Alle snøggtastane på éi side</source>
        <translation>All shortcuts on one page</translation>
    </message>
    <message>
        <source>Gjenta rundturen</source>
        <translation>Repeat the tour</translation>
    </message>
    <message>
        <source>Vis dei fire tipsa frå første gong ein gong til</source>
        <translation>Show the four tips of the first start once more</translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation>About brochure_studio</translation>
    </message>
    <message>
        <source>Utgåve og lisensar</source>
        <translation>Version and licences</translation>
    </message>
</context>
<context>
    <name>Axes</name>
    <message>
        <source>Storleikar</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>The whole region</translation>
    </message>
    <message>
        <source>Kommunar</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Målgrupper</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>{0} (frå {1})</source>
        <translation>{0} (from {1})</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Målgruppe</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Storleik</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>AxisBoxes</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Vel alle: {0}</source>
        <translation>Choose all: {0}</translation>
    </message>
    <message>
        <source>Berre {0}</source>
        <translation>Only {0}</translation>
    </message>
    <message>
        <source>Vel bort alt anna enn {0}: det som gjeld varianten som er merkt</source>
        <translation>Leave out all but {0}, which the marked variant is for</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Det som er gale i fila</source>
        <translation>What is wrong in the file</translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation>‹ To the start page</translation>
    </message>
    <message>
        <source>Opne i tekstredigering</source>
        <translation>Open in a text editor</translation>
    </message>
    <message>
        <source>Opne fila i programmet som maskina di bruker til tekstfiler</source>
        <translation>Open the file in the program that your computer uses for text files</translation>
    </message>
    <message>
        <source>Kopier lista</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Kopier alt som står her, til dømes for å sende det til nokon</source>
        <translation>Copy all that stands here, for instance to send it to somebody</translation>
    </message>
    <message>
        <source>«{0}» kan ikkje opnast enno</source>
        <translation>“{0}” cannot be opened yet</translation>
    </message>
    <message>
        <source>Éin ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation>One thing has to be put right. The file is untouched, and nothing is lost.</translation>
    </message>
    <message>
        <source>{0} ting må rettast. Fila er ikkje rørt, og ingenting er borte.</source>
        <translation>{0} things have to be put right. The file is untouched, and nothing is lost.</translation>
    </message>
    <message>
        <source>{0}, linje {1}, teikn {2}</source>
        <translation>{0}, line {1}, character {2}</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>{0}, {1} – endra sidan</source>
        <translation>{0}, {1} – changed since</translation>
    </message>
    <message>
        <source>Kan ikkje lesast</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Utkast, ikkje eksportert enno</source>
        <translation>Draft, not exported yet</translation>
    </message>
    <message>
        <source>Eksportert for {0}</source>
        <translation>Exported for {0}</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Eksporter alt</source>
        <translation>Export all</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lag alle filene til alle mottakarane som kampanjen nemner</source>
        <translation>Make all files for all receivers that the campaign names</translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>‹ Til startsida</source>
        <translation>‹ To the start page</translation>
    </message>
    <message>
        <source>Vis mappa</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Opne kampanjemappa der filene ligg</source>
        <translation>Open the campaign’s folder with its files</translation>
    </message>
    <message>
        <source>frå {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>{0} av filene finst alt i {1}.</source>
        <translation>{0} of the files are already in {1}.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer.</source>
        <translation>Done: {0} files.</translation>
    </message>
    <message>
        <source>{0} er haldne tilbake av kontrollen: {1}.</source>
        <translation>{0} were held back by the checks: {1}.</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Avbrote. Dei ferdige filene er der; den som var i arbeid, er ikkje laga.</source>
        <translation>Cancelled. The finished files are there; the one in progress was not made.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Sidene</source>
        <translation>The pages</translation>
    </message>
</context>
<context>
    <name>Catcher</name>
    <message>
        <source>Kopier detaljar</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Opne loggmappa</source>
        <translation>Open the log folder</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Storleikar</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Vanlege</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Vel dei storleikane som er vanlege for malen</source>
        <translation>Choose the sizes that are usual for the template</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Vel bort alle storleikane</source>
        <translation>Leave out all sizes</translation>
    </message>
    <message>
        <source>Dette dokumentet har berre éi utgåve: éin storleik, eitt språk, ingen kommunar.</source>
        <translation>This document has one edition only: one size, one language, no municipalities.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Hugs til neste gong</source>
        <translation>Keep for next time</translation>
    </message>
    <message>
        <source>Sjå at kvar kolonne har rett felt. Døma er frå dei første radene i lista.</source>
        <translation>See that each column has the right field. The examples are from the first rows of the list.</translation>
    </message>
    <message>
        <source>Kolonnane i lista</source>
        <translation>The columns of the list</translation>
    </message>
    <message>
        <source>Kolonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Namn i lista</source>
        <translation>Name in list</translation>
    </message>
    <message>
        <source>Felt i brevet</source>
        <translation>Field in the letter</translation>
    </message>
    <message>
        <source>Kvifor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Døme 1</source>
        <translation>Example 1</translation>
    </message>
    <message>
        <source>Døme 2</source>
        <translation>Example 2</translation>
    </message>
    <message>
        <source>Døme 3</source>
        <translation>Example 3</translation>
    </message>
    <message>
        <source>Dei andre listene i same mappa blir lesne på same måten</source>
        <translation>The other lists in the same folder are read in the same way</translation>
    </message>
    <message>
        <source>Du har ikkje valt noko felt sjølv</source>
        <translation>You have not chosen any field yourself</translation>
    </message>
    <message>
        <source>Felt for kolonne {0}</source>
        <translation>Field for column {0}</translation>
    </message>
    <message>
        <source>{0} (eige felt)</source>
        <translation>{0} (own field)</translation>
    </message>
    <message>
        <source>Lat programmet finne det ut</source>
        <translation>Let the program find out</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>side-om-side</source>
        <translation>side-by-side</translation>
    </message>
    <message>
        <source>Lagar arket …</source>
        <translation>Making the sheet …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ingen av variantane kunne visast.</source>
        <translation>None of the variants could be shown.</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}.</source>
        <translation>Saved as “{0}” in {1}.</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Cancelled. No file was made.</translation>
    </message>
</context>
<context>
    <name>ContentList</name>
    <message>
        <source>Innhaldet i dokumentet</source>
        <translation>The document’s content</translation>
    </message>
    <message>
        <source>Teikna i teksten: **feit**, *kursiv*, [lenkje](adresse), og «- » først på linja i ei liste. På sida skriv du utan dei.</source>
        <translation>The signs in the text: **bold**, *italic*, [link](address), and “- ” at the start of a line in a list. On the page you write without them.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Kampanjen er laga i {0}. Alt i han er ditt å endre.</source>
        <translation>The campaign was made in {0}. All in it is yours to change.</translation>
    </message>
    <message>
        <source>Opne dokument</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Dokument og kampanjar (*.yaml *.yml)</source>
        <translation>Documents and campaigns (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>Henta fram det som ikkje var lagra</source>
        <translation>Brought back what was not saved</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}.</source>
        <translation>Saved as “{0}” in {1}.</translation>
    </message>
    <message>
        <source>Lagre ein annan stad …</source>
        <translation>Save elsewhere …</translation>
    </message>
    <message>
        <source>Lagre som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Dokument (*.yaml)</source>
        <translation>Document (*.yaml)</translation>
    </message>
    <message>
        <source>Lagra som «{0}» i {1}. Bileta i dokumentet er tekne med.</source>
        <translation>Saved as “{0}” in {1}. The document’s pictures were taken along.</translation>
    </message>
    <message>
        <source>Tilbake til utgåva frå {0}</source>
        <translation>Back to the version from {0}</translation>
    </message>
    <message>
        <source>«{0}» har endringar som ikkje er lagra.</source>
        <translation>“{0}” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Lagre først</source>
        <translation>Save first</translation>
    </message>
    <message>
        <source>Kast endringane</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Ny, ikkje lagra</source>
        <translation>New, not saved</translation>
    </message>
    <message>
        <source>Ikkje lagra</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Lagra {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>Lagra</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Hald fram i di utgåve</source>
        <translation>Go on in your version</translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, men arbeidet er trygt på maskina di.</source>
        <translation>The document is not saved, but the work is safe on your computer.</translation>
    </message>
    <message>
        <source>Dokumentet er ikkje lagra, så ikkje lukk vindauget.</source>
        <translation>The document is not saved, so do not close the window.</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Fjern merket</source>
        <translation>Remove the mark</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Opne dokumentet</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Alle variantane</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>Kontrollen</source>
        <translation>The checks</translation>
    </message>
    <message>
        <source>Eksportert</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Språk og kommunar</source>
        <translation>Languages and municipalities</translation>
    </message>
    <message>
        <source>Kontrollerer …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Sjå dokumentet i alle storleikar, kommunar og språk</source>
        <translation>See the document in all sizes, municipalities and languages</translation>
    </message>
    <message>
        <source>Dokumentet blir lese akkurat no</source>
        <translation>The document is being read right now</translation>
    </message>
    <message>
        <source>Ikkje enno.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>Alt i orden.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>… og {0} til</source>
        <translation>… and {0} more</translation>
    </message>
    <message>
        <source>{0}: {1} eigne</source>
        <translation>{0}: {1} of its own</translation>
    </message>
    <message>
        <source>Ingen kommunar har eige innhald</source>
        <translation>No municipality has content of its own</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Dokumenta i kampanjen</source>
        <translation>The campaign’s documents</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Rader som er like</source>
        <translation>Rows that are alike</translation>
    </message>
    <message>
        <source>Kvifor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Den første</source>
        <translation>The first</translation>
    </message>
    <message>
        <source>Den andre</source>
        <translation>The other</translation>
    </message>
    <message>
        <source>Kven får brev</source>
        <translation>Who gets a letter</translation>
    </message>
    <message>
        <source>Du har valt</source>
        <translation>You have chosen</translation>
    </message>
    <message>
        <source>Rad {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>Kven av rad {0} og {1} som får brev</source>
        <translation>Which of rows {0} and {1} gets a letter</translation>
    </message>
    <message>
        <source>Rad {0}</source>
        <translation>Row {0}</translation>
    </message>
    <message>
        <source>Begge</source>
        <translation>Both</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Slepp eit dokument eller ei kampanjemappe her, så opnar det seg</source>
        <translation>Drop a document or a campaign folder here, and it opens</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>«{0}» er inga kampanjemappe: det ligg inga campaign.yaml i ho.</source>
        <translation>“{0}” is no campaign folder: there is no campaign.yaml in it.</translation>
    </message>
    <message>
        <source>«{0}» er eit bilete. Opne eit dokument, og slepp biletet på eit biletfelt.</source>
        <translation>“{0}” is a picture. Open a document, and drop the picture on a picture slot.</translation>
    </message>
    <message>
        <source>«{0}» er ei liste. Lister blir ikkje opna her.</source>
        <translation>“{0}” is a list. Lists are not opened here.</translation>
    </message>
    <message>
        <source>«{0}» er ein ferdig PDF. Opne dokumentet han er laga av, og endra det.</source>
        <translation>“{0}” is a finished PDF. Open the document it was made from, and change that.</translation>
    </message>
    <message>
        <source>«{0}» er ikkje å finne. Fila er flytta eller sletta, eller disken er borte.</source>
        <translation>“{0}” cannot be found. The file was moved or deleted, or the disk is away.</translation>
    </message>
    <message>
        <source>«{0}» er ikkje laga her. Slepp eit dokument eller ei mappe.</source>
        <translation>“{0}” was not made here. Drop a document or a folder.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Felt</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Innhald</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Funn</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Sidepanel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Bilete (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Hent bilete</source>
        <translation>Fetch picture</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Vel lista …</source>
        <translation>Choose the list …</translation>
    </message>
    <message>
        <source>Lister i kampanjen:</source>
        <translation>Lists of the campaign:</translation>
    </message>
    <message>
        <source>CSV, Excel og OpenDocument går. Ingenting blir sendt nokon stad.</source>
        <translation>CSV, Excel and OpenDocument will do. Nothing is sent anywhere.</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>Ingen variantar er valde. Vel noko under: {0}.</source>
        <translation>No variants are chosen. Choose something under: {0}.</translation>
    </message>
    <message>
        <source>Vel dei vanlege</source>
        <translation>Choose the usual ones</translation>
    </message>
    <message>
        <source>{0} variantar er for mange å sjå på: høgst {1} går. Vel færre storleikar, kommunar eller språk.</source>
        <translation>{0} variants are too many to look at: {1} at most. Choose fewer sizes, municipalities or languages.</translation>
    </message>
    <message>
        <source>Vis dei vanlege i staden</source>
        <translation>Show the usual ones instead</translation>
    </message>
</context>
<context>
    <name>EnvelopeRow</name>
    <message>
        <source>Konvolutt</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Byt konvolutt i dokumentet</source>
        <translation>Change the document’s envelope</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Eksporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sjå funna</source>
        <translation>See the findings</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Back to the pages</translation>
    </message>
    <message>
        <source>Kva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>For kven</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>Kontrollert: alt i orden.</source>
        <translation>Checked: all is well.</translation>
    </message>
    <message>
        <source>{0} funn må rettast før eksport.</source>
        <translation>{0} findings have to be put right before the export.</translation>
    </message>
    <message>
        <source>{0} funn å sjå på; dei stoppar ikkje eksporten.</source>
        <translation>{0} findings to look at; they do not stop the export.</translation>
    </message>
    <message>
        <source>Kontrollerer …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>1 funn må rettast før eksport.</source>
        <translation>1 finding has to be put right before the export.</translation>
    </message>
    <message>
        <source>1 funn å sjå på; det stoppar ikkje eksporten.</source>
        <translation>1 finding to look at; it does not stop the export.</translation>
    </message>
    <message>
        <source>«{0}» finst alt i mappa.</source>
        <translation>“{0}” is already in the folder.</translation>
    </message>
    <message>
        <source>Lagre som {0}</source>
        <translation>Save as {0}</translation>
    </message>
    <message>
        <source>Byt ut</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ferdig: {0}</source>
        <translation>Done: {0}</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer i {1}</source>
        <translation>Done: {0} files in {1}</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Kopier sti</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Stoppa: {0}</source>
        <translation>Stopped: {0}</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Cancelled. No file was made.</translation>
    </message>
    <message>
        <source>Maskina kjenner ingen skrivar. Eksporter ei prøve som PDF i staden.</source>
        <translation>The computer knows no printer. Export a proof as PDF instead.</translation>
    </message>
    <message>
        <source>Sende {0} sider til {1}.</source>
        <translation>Sent {0} pages to {1}.</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Pakk ei zip-fil til kvar mottakar</source>
        <translation>Pack a zip file for each receiver</translation>
    </message>
    <message>
        <source>Lag kontaktark med alle</source>
        <translation>Make a contact sheet of all</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Filene, ei liste med storleik og vekt, alternative tekstar, og leveringsark til avisene: alt i éi fil</source>
        <translation>The files, a list of their sizes and weights, alternative texts, and delivery sheets for newspapers: all in one file</translation>
    </message>
    <message>
        <source>Ein PDF der du ser alle variantane samstundes</source>
        <translation>A PDF that shows all variants at once</translation>
    </message>
    <message>
        <source>Legg filene ein annan stad</source>
        <translation>Put the files somewhere else</translation>
    </message>
    <message>
        <source>Eksporter alle</source>
        <translation>Export all</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>1 variant er vald.</source>
        <translation>1 variant is chosen.</translation>
    </message>
    <message>
        <source>{0} variantar er valde.</source>
        <translation>{0} variants are chosen.</translation>
    </message>
    <message>
        <source>Ingen variantar er valde.</source>
        <translation>No variants are chosen.</translation>
    </message>
    <message>
        <source>Dei som må rettast, blir haldne tilbake; resten blir laga.</source>
        <translation>Those that have to be put right are held back; the others are made.</translation>
    </message>
    <message>
        <source>Vel variantar først, under «Vel».</source>
        <translation>Choose variants first, under “Choose”.</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>kontaktark</source>
        <translation>contact-sheet</translation>
    </message>
    <message>
        <source>{0} av filene finst alt i {1}.</source>
        <translation>{0} of the files are already in {1}.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>Avbrote. Dei ferdige filene er der; ingen fil er halv.</source>
        <translation>Cancelled. The finished files are there; no file is half made.</translation>
    </message>
    <message>
        <source>1 fil: {0}</source>
        <translation>1 file: {0}</translation>
    </message>
    <message>
        <source>{0} filer: {1} …</source>
        <translation>{0} files: {1} …</translation>
    </message>
    <message>
        <source>Ferdig: {0} filer av {1} variantar.</source>
        <translation>Done: {0} files of {1} variants.</translation>
    </message>
    <message>
        <source>1 variant er halden tilbake; lista seier kva du kan gjere.</source>
        <translation>1 variant is held back; the list says what you can do.</translation>
    </message>
    <message>
        <source>{0} variantar er haldne tilbake; lista seier kva du kan gjere.</source>
        <translation>{0} variants are held back; the list says what you can do.</translation>
    </message>
    <message>
        <source>Opne mappa</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Sjå kontaktarket</source>
        <translation>See the contact sheet</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>Etikettar</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Konvoluttar</source>
        <translation>Envelopes</translation>
    </message>
    <message>
        <source>Sorter etter postnummer</source>
        <translation>Sort by postcode</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Hald fram der det stoppa</source>
        <translation>Go on where it stopped</translation>
    </message>
    <message>
        <source>Lag etikettane</source>
        <translation>Make the labels</translation>
    </message>
    <message>
        <source>Lag konvoluttane</source>
        <translation>Make the envelopes</translation>
    </message>
    <message>
        <source>Breva blir laga …</source>
        <translation>Making the letters …</translation>
    </message>
    <message>
        <source>Etikettane blir laga …</source>
        <translation>Making the labels …</translation>
    </message>
    <message>
        <source>Konvoluttane blir laga …</source>
        <translation>Making the envelopes …</translation>
    </message>
    <message>
        <source>{0} i sekundet</source>
        <translation>{0} a second</translation>
    </message>
    <message>
        <source>Køyringa vart stoppa før ho var ferdig.</source>
        <translation>The run was stopped before it was done.</translation>
    </message>
    <message>
        <source>Ei køyring er ikkje ferdig: {0} av {1} brev står att.</source>
        <translation>A run is not done: {0} of {1} letters are left.</translation>
    </message>
    <message>
        <source>For masseutsending; lagar også fila med tal på postnummer</source>
        <translation>For bulk mail; also makes the file of counts by postcode</translation>
    </message>
    <message>
        <source>Legg filene ein annan stad</source>
        <translation>Put the files somewhere else</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Lag breva</source>
        <translation>Make the letters</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>{0} brev i sekundet</source>
        <translation>{0} letters a second</translation>
    </message>
    <message>
        <source>{0} brev står att; ingen får to</source>
        <translation>{0} letters are left; nobody gets two</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Det som er vanleg for kvar storleik</source>
        <translation>What is usual for each size</translation>
    </message>
    <message>
        <source>Vel sjølv</source>
        <translation>Choose yourself</translation>
    </message>
    <message>
        <source>{0} pikslar for kvar piksel i storleiken</source>
        <translation>{0} pixels for every pixel of the size</translation>
    </message>
    <message>
        <source>PDF for trykk</source>
        <translation>PDF for print</translation>
    </message>
    <message>
        <source>Trykkstorleikar blir alltid PDF</source>
        <translation>Sizes for print always become PDF</translation>
    </message>
    <message>
        <source>Vel minst eitt format.</source>
        <translation>Choose at least one format.</translation>
    </message>
    <message>
        <source>Vel minst éin skala.</source>
        <translation>Choose at least one scale.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Inga fil</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Vel fil …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Vel fil: {0}</source>
        <translation>Choose file: {0}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort fila: {0}</source>
        <translation>Remove the file: {0}</translation>
    </message>
    <message>
        <source>Lister (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;Alle (*)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;All (*)</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Alle breva</source>
        <translation>All letters</translation>
    </message>
    <message>
        <source>Berre desse, på nytt:</source>
        <translation>Only these, again:</translation>
    </message>
    <message>
        <source>Filer på</source>
        <translation>Files of</translation>
    </message>
    <message>
        <source>Éi fil med alle (PDF/VT)</source>
        <translation>One file of all (PDF/VT)</translation>
    </message>
    <message>
        <source>Ei fil til kvart brev</source>
        <translation>A file for each letter</translation>
    </message>
    <message>
        <source>Tosidig</source>
        <translation>Two-sided</translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>brev</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Brevnummer som skal lagast på nytt</source>
        <translation>Numbers of the letters to make again</translation>
    </message>
    <message>
        <source>Brev som vart øydelagde: dei same sidene, i ei fil for seg. Ingen andre får to</source>
        <translation>Letters that were spoiled: the same pages, in a file of their own. Nobody else gets two</translation>
    </message>
    <message>
        <source>Kvar fil er ferdig for seg; det som er stoppa, kan halde fram</source>
        <translation>Each file is finished by itself; what is stopped can go on</translation>
    </message>
    <message>
        <source>Brev i kvar fil</source>
        <translation>Letters in each file</translation>
    </message>
    <message>
        <source>Namn på filene</source>
        <translation>Name of the files</translation>
    </message>
    <message>
        <source>{document}, {first}, {last} og {serial} blir fylte ut; aldri namnet på nokon</source>
        <translation>{document}, {first}, {last} and {serial} are filled in; never anybody’s name</translation>
    </message>
    <message>
        <source>Kvart brev og vedlegg byrjar på ei framside; ei bakside til overs blir blank</source>
        <translation>Every letter and insert begins on a front; a back to spare is left blank</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 17-23,40</source>
        <translation>Write letter numbers, such as 17-23,40</translation>
    </message>
    <message>
        <source>Lista har brev 1 til {0}</source>
        <translation>The list has letters 1 to {0}</translation>
    </message>
    <message>
        <source>1 fil: {0}</source>
        <translation>1 file: {0}</translation>
    </message>
    <message>
        <source>{0} filer, den første: {1}</source>
        <translation>{0} files, the first: {1}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Funn i kontrollen</source>
        <translation>What the checks found</translation>
    </message>
    <message>
        <source>Alt i orden.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Heile dokumentet</source>
        <translation>The whole document</translation>
    </message>
    <message>
        <source>Gå til</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Gå til: {0}</source>
        <translation>Go to: {0}</translation>
    </message>
    <message>
        <source>{0}. Kan angrast.</source>
        <translation>{0}. Can be undone.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>Dei første radene i lista</source>
        <translation>The first rows of the list</translation>
    </message>
    <message>
        <source>{0} (gøymd)</source>
        <translation>{0} (hidden)</translation>
    </message>
</context>
<context>
    <name>FocusPreview</name>
    <message>
        <source>Midtpunkt i {0}</source>
        <translation>Focal point of {0}</translation>
    </message>
    <message>
        <source>Dra ringen til det som alltid skal synast</source>
        <translation>Drag the ring to what should always be seen</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message>
        <source>Gå til sida</source>
        <translation>Go to the page</translation>
    </message>
    <message>
        <source>på baksida: {0}</source>
        <translation>on the back: {0}</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message>
        <source>Brettvising</source>
        <translation>Fold view</translation>
    </message>
    <message>
        <source>Lukka, framsida</source>
        <translation>Closed, the front</translation>
    </message>
    <message>
        <source>Lukka, baksida</source>
        <translation>Closed, the back</translation>
    </message>
    <message>
        <source>Heilt open, innsida</source>
        <translation>Fully open, the inside</translation>
    </message>
    <message>
        <source>Heilt open, utsida</source>
        <translation>Fully open, the outside</translation>
    </message>
    <message>
        <source>Opna éin gong</source>
        <translation>Opened once</translation>
    </message>
    <message>
        <source>Opna {0} gonger</source>
        <translation>Opened {0} times</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Feit skrift (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Kursiv skrift (Ctrl+I)</source>
        <translation>Italic (Ctrl+I)</translation>
    </message>
    <message>
        <source>Lenkje</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lenkje til ei nettside (Ctrl+L)</source>
        <translation>Link to a web page (Ctrl+L)</translation>
    </message>
    <message>
        <source>• Liste</source>
        <translation>• List</translation>
    </message>
    <message>
        <source>Punktliste (Ctrl+Shift+8)</source>
        <translation>Bulleted list (Ctrl+Shift+8)</translation>
    </message>
    <message>
        <source>Adressa som lenkja fører til</source>
        <translation>The address that the link leads to</translation>
    </message>
    <message>
        <source>https://… – Enter set lenkja</source>
        <translation>https://… – Enter sets the link</translation>
    </message>
</context>
<context>
    <name>FreedomForm</name>
    <message>
        <source>Stil</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Skriftstorleik</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Flytta frå plassen sin</source>
        <translation>Moved from its place</translation>
    </message>
    <message>
        <source>Malen sin stil</source>
        <translation>The template’s style</translation>
    </message>
    <message>
        <source>stilen sin storleik</source>
        <translation>the style’s size</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Skriftstorleik i punkt</source>
        <translation>Type size in points</translation>
    </message>
    <message>
        <source>Frå {0:g} til {1:g} punkt</source>
        <translation>From {0:g} to {1:g} points</translation>
    </message>
    <message>
        <source>Mot høgre</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Nedover</source>
        <translation>Down</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Tilbake på plass</source>
        <translation>Back in place</translation>
    </message>
    <message>
        <source>Tilbake til plassen i malen</source>
        <translation>Back to its place in the template</translation>
    </message>
    <message>
        <source>Byt stil i «%s»</source>
        <translation>Change the style in “%s”</translation>
    </message>
    <message>
        <source>Ny skriftstorleik i «%s»</source>
        <translation>New type size in “%s”</translation>
    </message>
    <message>
        <source>Flytt «%s»</source>
        <translation>Move “%s”</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Fila er ikkje å finne</source>
        <translation>The file cannot be found</translation>
    </message>
    <message>
        <source>Løys</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Fest fremst</source>
        <translation>Pin first</translation>
    </message>
    <message>
        <source>Ta ut av lista</source>
        <translation>Take out of the list</translation>
    </message>
</context>
<context>
    <name>Grades</name>
    <message>
        <source>I orden</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Åtvaring</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Retta for deg</source>
        <translation>Fixed for you</translation>
    </message>
    <message>
        <source>Må rettast</source>
        <translation>Must be put right</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Søk i hjelpa og ordlista</source>
        <translation>Search help and glossary</translation>
    </message>
    <message>
        <source>Emne</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Hjelpetekst</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Ordliste</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Snøggtastar</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Om brochure_studio</source>
        <translation>About brochure_studio</translation>
    </message>
    <message>
        <source>Ingenting om det. Prøv eit anna ord.</source>
        <translation>Nothing about that. Try another word.</translation>
    </message>
    <message>
        <source>| Handling | Tastar | Kva ho gjer |</source>
        <translation>| Action | Keys | What it does |</translation>
    </message>
    <message>
        <source>Utgåve {0}.</source>
        <translation>Version {0}.</translation>
    </message>
    <message>
        <source>Brosjyrar, annonsar og brev frå felles malar, klare for trykkeriet. Fri programvare under MIT-lisensen.</source>
        <translation>Brochures, ads and letters from shared templates, ready for the printer. Free software under the MIT licence.</translation>
    </message>
    <message>
        <source>## Delar andre har laga</source>
        <translation>## Parts that others made</translation>
    </message>
    <message>
        <source>| Del | Utgåve | Lisens |</source>
        <translation>| Part | Version | Licence |</translation>
    </message>
    <message>
        <source>Skriftene EB Garamond og Lato har lisensen SIL Open Font License 1.1. Kvar andre filer kjem frå, står i assets/sources.yaml.</source>
        <translation>The typefaces EB Garamond and Lato are under the SIL Open Font License 1.1. Where other files come from stands in assets/sources.yaml.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steg i denne økta</source>
        <translation>Steps of this session</translation>
    </message>
    <message>
        <source>Lagra utgåver</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Her kjem utgåvene når du lagrar. Dei ti siste blir alltid verande.</source>
        <translation>Here come the versions when you save. The last ten always stay.</translation>
    </message>
    <message>
        <source>Klikk på eit steg for å gå dit. Ingenting blir borte av det.</source>
        <translation>Click a step to go there. Nothing is lost by it.</translation>
    </message>
    <message>
        <source>Slik dokumentet var då det vart opna</source>
        <translation>As the document was when it was opened</translation>
    </message>
    <message>
        <source>{0}  (lagra)</source>
        <translation>{0}  (saved)</translation>
    </message>
    <message>
        <source>Angra; klikk for å gjere det om att</source>
        <translation>Undone; click to do it again</translation>
    </message>
    <message>
        <source>Enter eller dobbeltklikk: gå tilbake til denne utgåva</source>
        <translation>Enter or double-click: go back to this version</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>{0} omsetjingar er ikkje kontrollerte mot grunnteksten slik han er no</source>
        <translation>{0} translations are not checked against the base text as it is now</translation>
    </message>
    <message>
        <source>1 omsetjing er ikkje kontrollert mot grunnteksten slik han er no</source>
        <translation>1 translation is not checked against the base text as it is now</translation>
    </message>
    <message>
        <source>Set alle som kontrollerte</source>
        <translation>Mark all as checked</translation>
    </message>
    <message>
        <source>Seier at omsetjingane stemmer med grunnteksten slik han er no</source>
        <translation>Says that the translations match the base text as it is now</translation>
    </message>
    <message>
        <source>Samanlikn</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Viser den første av dei, med grunnteksten ved sida av</source>
        <translation>Shows the first of them, with the base text beside it</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Variantane av éin storleik, side om side</source>
        <translation>The variants of one size, side by side</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message>
        <source>1 linje for mykje</source>
        <translation>1 line too many</translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
        <translation>{0} lines too many</translation>
    </message>
    <message>
        <source>{0} teikn</source>
        <translation>{0} characters</translation>
    </message>
    <message>
        <source>{0} av {1} teikn</source>
        <translation>{0} of {1} characters</translation>
    </message>
    <message>
        <source>{0} av {1} linjer</source>
        <translation>{0} of {1} lines</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Brevet før (Alt+Venstre)</source>
        <translation>Previous letter (Alt+Left)</translation>
    </message>
    <message>
        <source>Neste brev (Alt+Høgre)</source>
        <translation>Next letter (Alt+Right)</translation>
    </message>
    <message>
        <source>&amp;Brev</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>Nummeret på brevet</source>
        <translation>The letter’s number</translation>
    </message>
    <message>
        <source>R&amp;ad</source>
        <translation>&amp;Row</translation>
    </message>
    <message>
        <source>Rad i lista</source>
        <translation>Row of the list</translation>
    </message>
    <message>
        <source>Skriv eit nummer og trykk Enter for å sjå brevet</source>
        <translation>Type a number and press Enter to see the letter</translation>
    </message>
    <message>
        <source>av {0}</source>
        <translation>of {0}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Halde tilbake</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>same namn og adresse som ei anna rad</source>
        <translation>same name and address as another row</translation>
    </message>
    <message>
        <source>same hushald som ei anna rad</source>
        <translation>same household as another row</translation>
    </message>
    <message>
        <source>vel feltet i steget «Kolonnar»</source>
        <translation>choose the field in the step “Columns”</translation>
    </message>
    <message>
        <source>vel eit anna ark til venstre</source>
        <translation>choose another sheet on the left</translation>
    </message>
    <message>
        <source>sjå etter i steget «Kolonnar» at det er rett</source>
        <translation>see in the step “Columns” that it is right</translation>
    </message>
    <message>
        <source>ta han bort i steget «Kolonnar» om han er feil</source>
        <translation>take it out in the step “Columns” if it is wrong</translation>
    </message>
    <message>
        <source>legg inn reservasjonsfila under «Vask»</source>
        <translation>name the reservation file under “Washing”</translation>
    </message>
    <message>
        <source>kryss av for dagen då registeret vart henta</source>
        <translation>tick the day the register was fetched</translation>
    </message>
    <message>
        <source>kryss av for «Ta med gøymde rader»</source>
        <translation>tick “Include hidden rows”</translation>
    </message>
    <message>
        <source>fyll ut cella, eller legg inn postregisteret</source>
        <translation>fill in the cell, or name the postal register</translation>
    </message>
    <message>
        <source>vel under «Vask og doble» kven som får brev</source>
        <translation>choose under “Washing and doubles” who gets a letter</translation>
    </message>
    <message>
        <source>kryss av for «Eitt brev til kvart hushald»</source>
        <translation>tick “One letter to each household”</translation>
    </message>
    <message>
        <source>vel rada med kolonnenamn under «Overskrift»</source>
        <translation>choose the row of column names under “Header”</translation>
    </message>
    <message>
        <source>{0} og {1} til</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message>
        <source>{0}, arket «{1}»</source>
        <translation>{0}, the sheet “{1}”</translation>
    </message>
    <message>
        <source>CSV, teiknsett {0}, skilt med {1}</source>
        <translation>CSV, encoding {0}, separated by {1}</translation>
    </message>
    <message>
        <source>semikolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>komma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>loddrett strek</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>mellomrom</source>
        <translation>spaces</translation>
    </message>
    <message>
        <source>1 rad lesen. {1} kan brukast, {2} er haldne tilbake.</source>
        <translation>1 row read. {1} can be used, {2} are held back.</translation>
    </message>
    <message>
        <source>{0} rader lesne. {1} kan brukast, {2} er haldne tilbake.</source>
        <translation>{0} rows read. {1} can be used, {2} are held back.</translation>
    </message>
    <message>
        <source>rader er same person som ei anna rad</source>
        <translation>rows are the same person as another row</translation>
    </message>
    <message>
        <source>rader er i same hushald som ei anna rad</source>
        <translation>rows are of the same household as another row</translation>
    </message>
    <message>
        <source>har verna adresse</source>
        <translation>have a protected address</translation>
    </message>
    <message>
        <source>står i reservasjonsfila</source>
        <translation>are in the reservation file</translation>
    </message>
    <message>
        <source>har sagt nei</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>rader har du valt bort</source>
        <translation>rows were left out by you</translation>
    </message>
    <message>
        <source>Lista er ikkje vaska mot Reservasjonsregisteret.</source>
        <translation>The list is not washed against the reservation register.</translation>
    </message>
    <message>
        <source>Registeret er utan dato.</source>
        <translation>The register has no date.</translation>
    </message>
    <message>
        <source>Registeret er frå {0} og held til {1}.</source>
        <translation>The register is from {0} and is good until {1}.</translation>
    </message>
    <message>
        <source>Registeret er frå {0} og heldt til {1}. Hent det på nytt.</source>
        <translation>The register is from {0} and was good until {1}. Fetch it again.</translation>
    </message>
    <message>
        <source>Ikkje i bruk</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Fornamn</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Etternamn</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Poststad</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Avgangsår</source>
        <translation>Graduation year</translation>
    </message>
    <message>
        <source>Hushald</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Heile namnet</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Postnummer og poststad</source>
        <translation>Postcode and place</translation>
    </message>
    <message>
        <source>Adressesperre</source>
        <translation>Address protection</translation>
    </message>
    <message>
        <source>ukjend kolonne</source>
        <translation>unknown column</translation>
    </message>
    <message>
        <source>på namnet</source>
        <translation>by its name</translation>
    </message>
    <message>
        <source>gjetta på innhaldet</source>
        <translation>guessed from the content</translation>
    </message>
    <message>
        <source>valt av deg</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>hugsa frå før</source>
        <translation>kept from before</translation>
    </message>
    <message>
        <source>eige felt; kan brukast i brevet</source>
        <translation>own field; can be used in the letter</translation>
    </message>
    <message>
        <source>Brevet sjølv må rettast før nokon kan få det.</source>
        <translation>The letter itself has to be put right before anybody can get it.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. Alle kan lagast.</source>
        <translation>{0} letters are composed. All can be made.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. 1 er halde tilbake.</source>
        <translation>{0} letters are composed. 1 is held back.</translation>
    </message>
    <message>
        <source>{0} brev er sette opp. {1} er haldne tilbake.</source>
        <translation>{0} letters are composed. {1} are held back.</translation>
    </message>
    <message>
        <source>har feil</source>
        <translation>has errors</translation>
    </message>
    <message>
        <source>lengst tekst</source>
        <translation>longest text</translation>
    </message>
    <message>
        <source>flest linjer</source>
        <translation>most lines</translation>
    </message>
    <message>
        <source>sjeldne teikn</source>
        <translation>rare characters</translation>
    </message>
    <message>
        <source>tomme felt</source>
        <translation>empty fields</translation>
    </message>
    <message>
        <source>1 brev skrive, {0} haldne tilbake.</source>
        <translation>1 letter written, {0} held back.</translation>
    </message>
    <message>
        <source>{0} brev skrivne, {1} haldne tilbake. {2} brev i sekundet.</source>
        <translation>{0} letters written, {1} held back. {2} letters a second.</translation>
    </message>
    <message>
        <source>{0} brev har mindre skrift</source>
        <translation>{0} with smaller type</translation>
    </message>
    <message>
        <source>{0} sider på {1} ark</source>
        <translation>Pages: {0}, on sheets: {1}</translation>
    </message>
    <message>
        <source>ikkje laga på nytt, for dei er stadfesta på papir: {0}</source>
        <translation>not made again, as they are confirmed on paper: {0}</translation>
    </message>
    <message>
        <source>Overskrift: {0}</source>
        <translation>Header: {0}</translation>
    </message>
    <message>
        <source>Vel ei anna mappe, eller ta merket tilbake under «Skrivne, sende, på papir»</source>
        <translation>Choose another folder, or take the mark back under “Written, sent, on paper”</translation>
    </message>
    <message>
        <source>Vel «Tosidig» slik det var første gongen</source>
        <translation>Choose “Two-sided” as it was the first time</translation>
    </message>
    <message>
        <source>Vel den same konvolutten som første gongen</source>
        <translation>Choose the same envelope as the first time</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Brev: «{0}»</source>
        <translation>Letters: “{0}”</translation>
    </message>
    <message>
        <source>Lagre brevet først: det som ligg på disken, er det som blir sendt.</source>
        <translation>Save the letter first: what is on the disk is what gets sent.</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Ta bort det eigne i «%s»</source>
        <translation>Take out what is its own in “%s”</translation>
    </message>
    <message>
        <source>Gøym «%s»</source>
        <translation>Hide “%s”</translation>
    </message>
    <message>
        <source>Vis «%s»</source>
        <translation>Show “%s”</translation>
    </message>
    <message>
        <source>Set omsetjinga av «%s» som kontrollert</source>
        <translation>Mark the translation of “%s” as checked</translation>
    </message>
    <message>
        <source>Set alle omsetjingane som kontrollerte</source>
        <translation>Mark all translations as checked</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fører til</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Lenkjene fører til</source>
        <translation>The links lead to</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Lesinga er stoppa. Vel lista på nytt.</source>
        <translation>The reading is stopped. Choose the list again.</translation>
    </message>
    <message>
        <source>Arket «{0}» kan ikkje brukast. Er det eit anna ark?</source>
        <translation>The sheet “{0}” cannot be used. Is it another sheet?</translation>
    </message>
    <message>
        <source>Les «{0}»</source>
        <translation>Read “{0}”</translation>
    </message>
    <message>
        <source>Hugsa i {0}.</source>
        <translation>Kept in {0}.</translation>
    </message>
    <message>
        <source>{0}-rett.csv</source>
        <translation>{0}-to-mend.csv</translation>
    </message>
    <message>
        <source>Lista som må rettast</source>
        <translation>The list to mend</translation>
    </message>
    <message>
        <source>Liste (*.csv)</source>
        <translation>List (*.csv)</translation>
    </message>
    <message>
        <source>{0} rader er skrivne til {1}. Rett dei, og les lista på nytt.</source>
        <translation>{0} rows were written to {1}. Mend them, and read the list again.</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>CSV, Excel eller OpenDocument</source>
        <translation>CSV, Excel or OpenDocument</translation>
    </message>
    <message>
        <source>Reservasjonsfil</source>
        <translation>Reservation file</translation>
    </message>
    <message>
        <source>Dei som har reservert seg, frå registeret</source>
        <translation>Those who have reserved themselves, from the register</translation>
    </message>
    <message>
        <source>Har sagt nei</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>Di eiga liste over dei som ikkje vil ha brev</source>
        <translation>Your own list of those who want no letters</translation>
    </message>
    <message>
        <source>Postregister</source>
        <translation>Postal register</translation>
    </message>
    <message>
        <source>Postnummer og poststader, frå posten</source>
        <translation>Postcodes and places, from the postal service</translation>
    </message>
    <message>
        <source>Registeret er henta</source>
        <translation>Register fetched</translation>
    </message>
    <message>
        <source>Ta med gøymde rader</source>
        <translation>Include hidden rows</translation>
    </message>
    <message>
        <source>Eitt brev til kvart hushald</source>
        <translation>One letter to each household</translation>
    </message>
    <message>
        <source>Vask</source>
        <translation>Washing</translation>
    </message>
    <message>
        <source>Dagen då Reservasjonsregisteret vart henta</source>
        <translation>The day the reservation register was fetched</translation>
    </message>
    <message>
        <source>Kryss av framfor først</source>
        <translation>Tick the box in front first</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kva som er å seie om lista</source>
        <translation>What there is to say about the list</translation>
    </message>
    <message>
        <source>Lagre radene som må rettast …</source>
        <translation>Save the rows to mend …</translation>
    </message>
    <message>
        <source>Slepp ei liste her, eller vel fila.</source>
        <translation>Drop a list here, or choose the file.</translation>
    </message>
    <message>
        <source>Les lista …</source>
        <translation>Reading the list …</translation>
    </message>
    <message>
        <source>{0} rader lesne</source>
        <translation>{0} rows read</translation>
    </message>
    <message>
        <source>Merknader{0}</source>
        <translation>Remarks{0}</translation>
    </message>
    <message>
        <source>Vask og doble{0}</source>
        <translation>Washing and doubles{0}</translation>
    </message>
    <message>
        <source>Radene som kan rettast, med årsak, som ei liste til å opne i eit rekneark</source>
        <translation>The rows that can be mended, with the reasons, as a list to open in a spreadsheet</translation>
    </message>
    <message>
        <source>Ingen rader kan rettast</source>
        <translation>No rows can be mended</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>{0} adresser på {1} sider, {2} haldne tilbake.</source>
        <translation>{0} addresses on {1} pages, {2} held back.</translation>
    </message>
    <message>
        <source>Fila ligg alt i mappa.</source>
        <translation>The file is already in the folder.</translation>
    </message>
    <message>
        <source>Byt ut</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Avbrote. Ingen fil er laga.</source>
        <translation>Cancelled. No file was made.</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Trykk frankeringsmerket Norge P.P.</source>
        <translation>Print the postage mark Norge P.P.</translation>
    </message>
    <message>
        <source>Prøve på vanleg papir, med kantar og vassmerke</source>
        <translation>Proof on plain paper, with edges and watermark</translation>
    </message>
    <message>
        <source>Prøve med vassmerke</source>
        <translation>Proof with a watermark</translation>
    </message>
    <message>
        <source>Etikettark</source>
        <translation>Sheet of labels</translation>
    </message>
    <message>
        <source>Konvolutt</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Avsendar</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>For masseutsending som blir betalt med faktura</source>
        <translation>For bulk mail that is paid by invoice</translation>
    </message>
    <message>
        <source>Første ledige etikett</source>
        <translation>First free label</translation>
    </message>
    <message>
        <source>Er arket brukt før? Klikk på den første som er ledig.</source>
        <translation>Was the sheet used before? Click the first one that is free.</translation>
    </message>
    <message>
        <source>Regionen sjølv</source>
        <translation>The region itself</translation>
    </message>
    <message>
        <source>Biblioteket har ikkje konvoluttar og etikettar</source>
        <translation>The library has no envelopes and labels</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Verktøy</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Dette er ikkje eit brev. Vel ein mal for brev på startsida.</source>
        <translation>This is not a letter. Choose a template for letters on the start page.</translation>
    </message>
    <message>
        <source>Angre: {0}</source>
        <translation>Undo: {0}</translation>
    </message>
    <message>
        <source>Gjer om: {0}</source>
        <translation>Redo: {0}</translation>
    </message>
    <message>
        <source>Styrt av {0} – «{1}» kan ikkje endrast.</source>
        <translation>Governed by {0} – “{1}” cannot be changed.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Eige innhald</source>
        <translation>Own content</translation>
    </message>
    <message>
        <source>Teksten i malen</source>
        <translation>The template’s text</translation>
    </message>
    <message>
        <source>Manglar</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ikkje omsett</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Omsett, men ikkje kontrollert sidan</source>
        <translation>Translated, but not checked since</translation>
    </message>
    <message>
        <source>Som elles</source>
        <translation>As elsewhere</translation>
    </message>
    <message>
        <source>Kva som finst på kvart språk og for kvar kommune</source>
        <translation>What there is in each language and for each municipality</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Variantane, ein i kvar rute</source>
        <translation>The variants, one in each cell</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <source>Flytt «%s»</source>
        <translation>Move “%s”</translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje flyttast.</source>
        <translation>Governed by {0} – cannot be moved.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Lukk meldinga</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>straks ferdig</source>
        <translation>nearly done</translation>
    </message>
    <message>
        <source>omlag {0} s att</source>
        <translation>about {0} s left</translation>
    </message>
    <message>
        <source>omlag {0} min att</source>
        <translation>about {0} min left</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Eit bilete kan ikkje stå i teksten. Vel eit biletfelt.</source>
        <translation>A picture cannot stand in the text. Choose a picture slot.</translation>
    </message>
    <message>
        <source>Skriv i «%s»</source>
        <translation>Write in “%s”</translation>
    </message>
    <message>
        <source>Slett i «%s»</source>
        <translation>Delete in “%s”</translation>
    </message>
    <message>
        <source>Bileta vart ikkje med: dei høyrer til i biletfelta.</source>
        <translation>The pictures were left out: they belong in picture slots.</translation>
    </message>
    <message>
        <source>Lista vart til vanlege linjer: dette feltet har ikkje lister.</source>
        <translation>The list became plain lines: this slot has no lists.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Kolonnar</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Sjå breva</source>
        <translation>See the letters</translation>
    </message>
    <message>
        <source>Eksport</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stega</source>
        <translation>The steps</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Back to the pages</translation>
    </message>
    <message>
        <source>Vel ei liste først</source>
        <translation>Choose a list first</translation>
    </message>
    <message>
        <source>Lista kan ikkje nyttast</source>
        <translation>The list cannot be used</translation>
    </message>
    <message>
        <source>Vidare til kolonnane</source>
        <translation>On to the columns</translation>
    </message>
    <message>
        <source>Vidare til eksport</source>
        <translation>On to the export</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>Legg til side</source>
        <translation>Add page</translation>
    </message>
    <message>
        <source>Flytt sida fram</source>
        <translation>Move the page forward</translation>
    </message>
    <message>
        <source>Flytt sida bak</source>
        <translation>Move the page back</translation>
    </message>
    <message>
        <source>Ta bort sida</source>
        <translation>Remove the page</translation>
    </message>
    <message>
        <source>Malen har eit fast tal sider</source>
        <translation>The template has a fixed number of pages</translation>
    </message>
    <message>
        <source>Ny side</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>Ta bort side</source>
        <translation>Remove page</translation>
    </message>
    <message>
        <source>Flytt side</source>
        <translation>Move page</translation>
    </message>
    <message>
        <source>Malen held denne sida på plassen sin</source>
        <translation>The template keeps this page in its place</translation>
    </message>
    <message>
        <source>Flytt sida fram (Alt+Opp)</source>
        <translation>Move the page forward (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytt sida bak (Alt+Ned)</source>
        <translation>Move the page back (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta bort sida (Delete)</source>
        <translation>Remove the page (Delete)</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>{0}. Det går opp i {1}, slik trykkeriet treng.</source>
        <translation>{0}. That divides by {1}, as the printer needs.</translation>
    </message>
    <message>
        <source>{0}. Trykkeriet treng eit tal som går opp i {1}: legg til {2} eller ta bort {3}.</source>
        <translation>{0}. The printer needs a number that divides by {1}: add {2} or remove {3}.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Sider</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Fargeprofilen til mottakaren kan ikkje lesast.</source>
        <translation>The receiver’s color profile cannot be read.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Ingenting heiter det. Prøv færre bokstavar.</source>
        <translation>Nothing is called that. Try fewer letters.</translation>
    </message>
    <message>
        <source>Finn det du vil gjere</source>
        <translation>Find what you want to do</translation>
    </message>
    <message>
        <source>Finn ei handling, ein mal, ei side, eit felt …</source>
        <translation>Find an action, a template, a page, a slot …</translation>
    </message>
    <message>
        <source>Det som passar</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Ny frå mal</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Opne att</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Gå til side</source>
        <translation>Go to page</translation>
    </message>
    <message>
        <source>Side {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Gå til felt</source>
        <translation>Go to slot</translation>
    </message>
    <message>
        <source>Innstilling</source>
        <translation>Setting</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Bilete</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Søk i namn og skildring</source>
        <translation>Search names and descriptions</translation>
    </message>
    <message>
        <source>Søk i bileta</source>
        <translation>Search the pictures</translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Hent frå datamaskina …</source>
        <translation>Fetch from the computer …</translation>
    </message>
    <message>
        <source>Biletet blir kopiert inn i kampanjen</source>
        <translation>The picture is copied into the campaign</translation>
    </message>
    <message>
        <source>Vel bilete</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <source>{0}: fila er øydelagd eller ufullstendig</source>
        <translation>{0}: the file is broken or incomplete</translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation>The library</translation>
    </message>
    <message>
        <source>Kampanjen</source>
        <translation>The campaign</translation>
    </message>
    <message>
        <source>løyve ikkje oppgjeve</source>
        <translation>permission not stated</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Forstørring av biletet</source>
        <translation>Enlargement of the picture</translation>
    </message>
    <message>
        <source>Byt bilete …</source>
        <translation>Change picture …</translation>
    </message>
    <message>
        <source>Forstørring</source>
        <translation>Enlargement</translation>
    </message>
    <message>
        <source>Skildring</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Skildring (alternativ tekst)</source>
        <translation>Description (alternative text)</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Foto eller kjelde</source>
        <translation>Photographer or source</translation>
    </message>
    <message>
        <source>Løyve</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Løyve til bruk (lisens)</source>
        <translation>Permission to use (licence)</translation>
    </message>
    <message>
        <source>Kva ein ser, for den som ikkje ser biletet</source>
        <translation>What is seen, for those who do not see the picture</translation>
    </message>
    <message>
        <source>Biletet finst ikkje</source>
        <translation>The picture does not exist</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>Slepp eller lim inn biletet i eit biletfelt.</source>
        <translation>Drop or paste the picture in a picture slot.</translation>
    </message>
    <message>
        <source>utklipp</source>
        <translation>clipping</translation>
    </message>
    <message>
        <source>Biletet vart ikkje teke inn: {0}.</source>
        <translation>The picture was not taken in: {0}.</translation>
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
        <translation>too coarse</translation>
    </message>
    <message>
        <source>litt grovt</source>
        <translation>a little coarse</translation>
    </message>
    <message>
        <source>Finn ikkje biletet
{0}</source>
        <translation>Cannot find the picture
{0}</translation>
    </message>
    <message>
        <source>Slepp eit bilete her</source>
        <translation>Drop a picture here</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Filnamn</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Legg fila ein annan stad</source>
        <translation>Put the file elsewhere</translation>
    </message>
    <message>
        <source>Fleire filer får namn etter sidetalet</source>
        <translation>Several files are named by page number</translation>
    </message>
    <message>
        <source>{0} filer</source>
        <translation>{0} files</translation>
    </message>
    <message>
        <source>Vel mappe</source>
        <translation>Choose folder</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Det ligg alt brev i mappa. Er dei sende, må du ikkje byte dei ut.</source>
        <translation>There are letters in the folder already. If they have been sent, do not replace them.</translation>
    </message>
    <message>
        <source>Byt dei ut</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Lat vere</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Stoppa. Filene som er ferdige, er heile; resten kan du halde fram med.</source>
        <translation>Stopped. The finished files are whole; you can go on with the rest.</translation>
    </message>
    <message>
        <source>Ført opp: {0} brev.</source>
        <translation>Letters noted: {0}.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Prøve av dei ti verste</source>
        <translation>Proof of the ten worst</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Det som må rettast i brevet sjølv</source>
        <translation>What has to be put right in the letter itself</translation>
    </message>
    <message>
        <source>Sjå på desse først</source>
        <translation>Look at these first</translation>
    </message>
    <message>
        <source>Ein PDF med vassmerke av dei breva som er mest utsette; han blir opna</source>
        <translation>A PDF with a watermark of the letters most likely to break; it is opened</translation>
    </message>
    <message>
        <source>Teiknar brevet …</source>
        <translation>Drawing the letter …</translation>
    </message>
    <message>
        <source>Brev {0} av {1}, rad {2}</source>
        <translation>Letter {0} of {1}, row {2}</translation>
    </message>
    <message>
        <source>Vedlegg: {0}</source>
        <translation>Inserts: {0}</translation>
    </message>
    <message>
        <source>Halde tilbake: {0}</source>
        <translation>Held back: {0}</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ja, dei kom ut</source>
        <translation>Yes, they came out</translation>
    </message>
    <message>
        <source>Nei, dei vart øydelagde</source>
        <translation>No, they were spoiled</translation>
    </message>
    <message>
        <source>Skriv dei ut på nytt</source>
        <translation>Print them again</translation>
    </message>
    <message>
        <source>Brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Letter numbers, such as 1-500 or 17-23,40</translation>
    </message>
    <message>
        <source>Før opp at du har sett desse breva på papir</source>
        <translation>Note that you have seen these letters on paper</translation>
    </message>
    <message>
        <source>Papirstopp eller flekkar: breva er ikkje sende, og kan skrivast ut på nytt</source>
        <translation>Paper jam or stains: the letters are not sent, and can be printed again</translation>
    </message>
    <message>
        <source>Desse breva ein gong til, og ingen andre</source>
        <translation>These letters once more, and no others</translation>
    </message>
    <message>
        <source>Kom alle ut på papir?</source>
        <translation>Did all come out on paper?</translation>
    </message>
    <message>
        <source>Ingen brev er sende til skrivaren.</source>
        <translation>No letters were sent to the printer.</translation>
    </message>
    <message>
        <source>Sendt til skrivaren: {0} brev på {1} ark (nr. {2}).</source>
        <translation>Letters sent to the printer: {0}, on sheets: {1} (no. {2}).</translation>
    </message>
    <message>
        <source>Stoppa. {0}</source>
        <translation>Stopped. {0}</translation>
    </message>
    <message>
        <source>Halde tilbake: {0} brev; steget «Sjå breva» seier kvifor.</source>
        <translation>Held back: {0}; the step “See the letters” says why.</translation>
    </message>
    <message>
        <source>Sendt før, og no skrive ut ein gong til: brev {0}.</source>
        <translation>Sent before, and now printed once more: {0}.</translation>
    </message>
    <message>
        <source>Sendt før, og ikkje skrive ut no: {0} brev.</source>
        <translation>Sent before, and not printed now: {0}.</translation>
    </message>
    <message>
        <source>Stadfesta på papir, og ikkje skrive ut: brev {0}.</source>
        <translation>Confirmed on paper, and not printed: {0}.</translation>
    </message>
    <message>
        <source>Teke tilbake: brev {0}. Skriv ut på nytt når skrivaren er klar.</source>
        <translation>Taken back: {0}. Print again when the printer is ready.</translation>
    </message>
    <message>
        <source>Takk. Breva er førte opp som sette på papir.</source>
        <translation>Thank you. The letters are noted as seen on paper.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Skuff</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Rett til ein skrivar, utan filer</source>
        <translation>Straight to a printer, without files</translation>
    </message>
    <message>
        <source>Send til skrivaren</source>
        <translation>Send to the printer</translation>
    </message>
    <message>
        <source>dei som ikkje er sende</source>
        <translation>those not sent yet</translation>
    </message>
    <message>
        <source>Skrivar</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Sider</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Brev, til dømes 17-23,40</source>
        <translation>Letters, such as 17-23,40</translation>
    </message>
    <message>
        <source>‹ Lag filer i staden</source>
        <translation>‹ Make files instead</translation>
    </message>
    <message>
        <source>Den skrivaren sjølv vel</source>
        <translation>What the printer chooses</translation>
    </message>
    <message>
        <source>Éi side på kvart ark</source>
        <translation>One page on each sheet</translation>
    </message>
    <message>
        <source>To sider, vend over langsida</source>
        <translation>Two pages, flip on the long edge</translation>
    </message>
    <message>
        <source>To sider, vend over kortsida</source>
        <translation>Two pages, flip on the short edge</translation>
    </message>
    <message>
        <source>Breva blir førte opp som sende, ikkje som sette</source>
        <translation>The letters are noted as sent, not as seen</translation>
    </message>
    <message>
        <source>Stopp etter dette brevet; det som er sendt, kjem ut</source>
        <translation>Stop after this letter; what has been sent comes out</translation>
    </message>
    <message>
        <source>Ser etter skrivarar …</source>
        <translation>Looking for printers …</translation>
    </message>
    <message>
        <source>Denne datamaskina kjenner ingen skrivar. Legg inn ein i systemet.</source>
        <translation>This computer knows no printer. Add one in the system.</translation>
    </message>
    <message>
        <source>Skrivaren står. Det som blir sendt, ventar i køen hans.</source>
        <translation>The printer has stopped. What is sent waits in its queue.</translation>
    </message>
    <message>
        <source>Breva går til skrivaren i bunkar på 50, i full storleik.</source>
        <translation>The letters go to the printer in batches of 50, at full size.</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Write letter numbers, such as 1-500 or 17-23,40</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Grad</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kolonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Kva som er gale</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Kva du kan gjere</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Lagar prøva: {0} av {1}</source>
        <translation>Making the proof: {0} of {1}</translation>
    </message>
    <message>
        <source>Prøva ligg i {0}.</source>
        <translation>The proof is in {0}.</translation>
    </message>
    <message>
        <source>Opne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vis i mappe</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Ark</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Teiknsett</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Skilt med</source>
        <translation>Separated by</translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>{0} (gøymt)</source>
        <translation>{0} (hidden)</translation>
    </message>
    <message>
        <source>{0} (funne ut)</source>
        <translation>{0} (found)</translation>
    </message>
    <message>
        <source>Finn det ut</source>
        <translation>Find out</translation>
    </message>
    <message>
        <source>Rad {0}</source>
        <translation>Row {0}</translation>
    </message>
    <message>
        <source>Inga</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>RescueStrip</name>
    <message>
        <source>Og {0} til, når desse er tekne hand om.</source>
        <translation>And {0} more, once these are dealt with.</translation>
    </message>
    <message>
        <source>Hent fram</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Hent fram: {0}</source>
        <translation>Bring back: {0}</translation>
    </message>
    <message>
        <source>Kast</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Kast: {0}</source>
        <translation>Throw away: {0}</translation>
    </message>
    <message>
        <source>Kast for godt?</source>
        <translation>Throw away for good?</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Gå til</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Det som kom av kvar variant</source>
        <translation>What came of each variant</translation>
    </message>
    <message>
        <source>Opne den merkte varianten og rett han (Enter)</source>
        <translation>Open the marked variant and put it right (Enter)</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Opne den første fila</source>
        <translation>Open the first file</translation>
    </message>
    <message>
        <source>Opne mappa</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Lagre radene som må rettast …</source>
        <translation>Save the rows to mend …</translation>
    </message>
    <message>
        <source>Kven som er halden tilbake, og kvifor</source>
        <translation>Who is held back, and why</translation>
    </message>
    <message>
        <source>Ingenting er laga i denne omgangen enno.</source>
        <translation>Nothing has been made this time yet.</translation>
    </message>
    <message>
        <source>Opne fila</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>og {0} til</source>
        <translation>and {0} more</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Eksporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Prøveutskrift …</source>
        <translation>Print a proof …</translation>
    </message>
    <message>
        <source>Stopp; ingen halv fil blir liggjande</source>
        <translation>Stop; no half file is left behind</translation>
    </message>
    <message>
        <source>Skriv ut på din eigen skrivar, med vassmerke</source>
        <translation>Print on your own printer, with a watermark</translation>
    </message>
    <message>
        <source>Framdrift</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Lag fila</source>
        <translation>Make the file</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Stoppar alt</source>
        <translation>Stopping everything</translation>
    </message>
    <message>
        <source>Stoppar …</source>
        <translation>Stopping …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Skriv i «%s»</source>
        <translation>Write in “%s”</translation>
    </message>
    <message>
        <source>Byt bilete i «%s»</source>
        <translation>Change the picture in “%s”</translation>
    </message>
    <message>
        <source>Endra «%s»</source>
        <translation>Changed “%s”</translation>
    </message>
    <message>
        <source>Ny skjering i «%s»</source>
        <translation>New crop in “%s”</translation>
    </message>
    <message>
        <source>Tilbake til malen i «%s»</source>
        <translation>Back to the template in “%s”</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n malar</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message>
        <source>Som datamaskina</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Lys</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ta vare på arbeidet medan eg held på</source>
        <translation>Keep my work safe while I go on</translation>
    </message>
    <message>
        <source>‹ Tilbake</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Innstillingar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vindauget</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Malar og trykk</source>
        <translation>Templates and print</translation>
    </message>
    <message>
        <source>Språket i vindauget</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Gjeld menyar, hjelp og funn. Dokumenta har sitt eige språk.</source>
        <translation>For menus, help and findings. Documents have a language of their own.</translation>
    </message>
    <message>
        <source>Lys eller mørk</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Sidene du lagar, er like uansett.</source>
        <translation>The pages you make are the same in both.</translation>
    </message>
    <message>
        <source>Namnet ditt</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Andre som opnar same dokument, ser at det er du som har det ope. Namnet gjev ingen rettar.</source>
        <translation>Others who open the same document see that you have it open. The name grants nothing.</translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation>Safekeeping</translation>
    </message>
    <message>
        <source>Går straumen, finn du att det du skreiv for få sekund sidan. Dokumentet sjølv blir endra først når du lagrar.</source>
        <translation>If the power goes, you find what you wrote seconds ago. The document itself changes only when you save.</translation>
    </message>
    <message>
        <source>Biblioteket</source>
        <translation>The library</translation>
    </message>
    <message>
        <source>Mappa med malar, skrifter, fargar og bilete som de deler.</source>
        <translation>The folder with the templates, typefaces, colors and pictures that you share.</translation>
    </message>
    <message>
        <source>Vel mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Les på nytt</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Bruk det som følgjer med</source>
        <translation>Use the one that comes with it</translation>
    </message>
    <message>
        <source>Profilen til trykkeriet</source>
        <translation>The printer’s profile</translation>
    </message>
    <message>
        <source>Har trykkeriet sendt deg ein ICC-profil, vel du han her. Han blir brukt når du eksporterer til trykkeri; aviser og blad har sine eigne.</source>
        <translation>If the printer has sent you an ICC profile, choose it here. It is used when you export for a print shop; newspapers and magazines have their own.</translation>
    </message>
    <message>
        <source>Vel profil …</source>
        <translation>Choose profile …</translation>
    </message>
    <message>
        <source>Bruk den vanlege</source>
        <translation>Use the usual one</translation>
    </message>
    <message>
        <source>Mappa for eksport</source>
        <translation>The folder for exports</translation>
    </message>
    <message>
        <source>Her hamnar filene når du eksporterer, om du ikkje vel ei anna der og då.</source>
        <translation>Files go here when you export, unless you choose another folder then.</translation>
    </message>
    <message>
        <source>Ved sida av dokumentet</source>
        <translation>Beside the document</translation>
    </message>
    <message>
        <source>Mappa «out» ved sida av dokumentet</source>
        <translation>The folder “out” beside the document</translation>
    </message>
    <message>
        <source>Det som følgjer med programmet</source>
        <translation>The one that comes with the program</translation>
    </message>
    <message>
        <source>Den vanlege for mottakaren</source>
        <translation>The usual one for the receiver</translation>
    </message>
    <message>
        <source>Mappa er ikkje der no. Ho blir laga når du eksporterer, om ho kan.</source>
        <translation>The folder is not there now. It is made when you export, if it can be.</translation>
    </message>
    <message>
        <source>Valet gjeld når vindauget blir opna på nytt.</source>
        <translation>The choice counts when the window is opened anew.</translation>
    </message>
    <message>
        <source>Opne på nytt no</source>
        <translation>Open anew now</translation>
    </message>
    <message>
        <source>Vel mappa til biblioteket</source>
        <translation>Choose the library’s folder</translation>
    </message>
    <message>
        <source>Vel ICC-profil</source>
        <translation>Choose ICC profile</translation>
    </message>
    <message>
        <source>ICC-profilar (*.icc *.icm)</source>
        <translation>ICC profiles (*.icc *.icm)</translation>
    </message>
    <message>
        <source>Vel mappa for eksport</source>
        <translation>Choose the folder for exports</translation>
    </message>
    <message>
        <source>Mappa er ikkje der no.</source>
        <translation>The folder is not there now.</translation>
    </message>
    <message>
        <source>Er nettverket eller disken kopla til?</source>
        <translation>Is the network or disk connected?</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Brevet</source>
        <translation>The letter</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Vel ein mal</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Kvar mal er klar til bruk, med rett storleik, skrift og fargar. Klikk på ein, og byt ut teksten og bileta.</source>
        <translation>Every template is ready for use, with the right size, type and colors. Click one, and put in your own text and pictures.</translation>
    </message>
    <message>
        <source>Eller søk</source>
        <translation>Or search</translation>
    </message>
    <message>
        <source>Skriv kva du treng, til dømes «plakat» eller «A5».</source>
        <translation>Type what you need, for instance “poster” or “A5”.</translation>
    </message>
    <message>
        <source>Eksporter når du er klar</source>
        <translation>Export when you are ready</translation>
    </message>
    <message>
        <source>Du seier kven fila er til. Programmet veit kva mottakaren krev, og kontrollerer medan du arbeider.</source>
        <translation>You say whom the file is for. The program knows what the receiver asks for, and checks while you work.</translation>
    </message>
    <message>
        <source>Finn alt med Ctrl+K</source>
        <translation>Find everything by Ctrl+K</translation>
    </message>
    <message>
        <source>Skriv det du vil gjere, så finn du det. F1 gjev hjelp til det du ser. Rundturen finn du att under Hjelp.</source>
        <translation>Type what you want to do, and you find it. F1 helps with what you see. The tour is under Help.</translation>
    </message>
</context>
<context>
    <name>SizeTree</name>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Storleikar</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Eigen storleik</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>Breidd x høgd: 468x60 for pikslar, 120x90mm for trykk</source>
        <translation>Width x height: 468x60 for pixels, 120x90mm for print</translation>
    </message>
    <message>
        <source>Legg til storleiken</source>
        <translation>Add the size</translation>
    </message>
    <message>
        <source>Eigen storleik, til dømes {0}</source>
        <translation>Own size, such as {0}</translation>
    </message>
    <message>
        <source>Modul {0}</source>
        <translation>Module {0}</translation>
    </message>
    <message>
        <source>Skriv breidd og høgd først, til dømes {0}</source>
        <translation>Write width and height first, such as {0}</translation>
    </message>
    <message>
        <source>{0}: trykk Enter for å leggje til</source>
        <translation>{0}: press Enter to add it</translation>
    </message>
    <message>
        <source>Lagt til: {0}</source>
        <translation>Added: {0}</translation>
    </message>
    <message>
        <source>Eigne storleikar</source>
        <translation>Own sizes</translation>
    </message>
</context>
<context>
    <name>SlotAccess</name>
    <message>
        <source>Side {0}, {1}</source>
        <translation>Page {0}, {1}</translation>
    </message>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Governed by {0} – cannot be changed</translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation>must be filled in</translation>
    </message>
    <message>
        <source>{0} linjer for mykje</source>
        <translation>{0} lines too many</translation>
    </message>
</context>
<context>
    <name>SlotArea</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Governed by {0} – cannot be changed</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Governed by {0} – cannot be changed</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>**feit**, *kursiv*, [lenkje](adresse)</source>
        <translation>**bold**, *italic*, [link](address)</translation>
    </message>
    <message>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Feit skrift</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>K</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Kursiv skrift</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>må fyllast ut</source>
        <translation>must be filled in</translation>
    </message>
</context>
<context>
    <name>SlotMenu</name>
    <message>
        <source>Styrt av {0} – kan ikkje endrast</source>
        <translation>Governed by {0} – cannot be changed</translation>
    </message>
    <message>
        <source>Skriv her</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Skriv rett på sida (Enter)</source>
        <translation>Write right on the page (Enter)</translation>
    </message>
    <message>
        <source>Vel mellom bileta i kampanjen og biblioteket</source>
        <translation>Choose among the pictures of the campaign and the library</translation>
    </message>
    <message>
        <source>Byt bilete …</source>
        <translation>Change picture …</translation>
    </message>
    <message>
        <source>Tilbake til malen sitt innhald</source>
        <translation>Back to the template’s content</translation>
    </message>
    <message>
        <source>Det du har lagt inn her, går ut; Angre hentar det att</source>
        <translation>What you put in here goes out; Undo brings it back</translation>
    </message>
    <message>
        <source>Her står alt det som malen har.</source>
        <translation>This is all that the template has.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Malen</source>
        <translation>The template</translation>
    </message>
    <message>
        <source>Tilbake til {0}</source>
        <translation>Back to {0}</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Ta bort det eigne: {0}</source>
        <translation>Take out what is its own: {0}</translation>
    </message>
    <message>
        <source>Ta bort det som er skrive her. {0}</source>
        <translation>Take out what is written here. {0}</translation>
    </message>
    <message>
        <source>Det gjeld alle utgåver som ikkje har noko eige.</source>
        <translation>It holds for all editions that have nothing of their own.</translation>
    </message>
    <message>
        <source>Det gjeld òg andre utgåver med same val.</source>
        <translation>It also holds for other editions with the same choice.</translation>
    </message>
    <message>
        <source>Frå: {0}</source>
        <translation>From: {0}</translation>
    </message>
    <message>
        <source>Hovudutgåva</source>
        <translation>The main edition</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>biletet</source>
        <translation>the picture</translation>
    </message>
    <message>
        <source>radene</source>
        <translation>the rows</translation>
    </message>
    <message>
        <source>utsnittet</source>
        <translation>the crop</translation>
    </message>
    <message>
        <source>forstørringa</source>
        <translation>the enlargement</translation>
    </message>
    <message>
        <source>skildringa</source>
        <translation>the description</translation>
    </message>
    <message>
        <source>stilen</source>
        <translation>the style</translation>
    </message>
    <message>
        <source>skriftstorleiken</source>
        <translation>the type size</translation>
    </message>
    <message>
        <source>plassen</source>
        <translation>the place</translation>
    </message>
    <message>
        <source>om det viser</source>
        <translation>whether it shows</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Biblioteket {0} er ikkje der no. Det som følgjer med programmet, blir brukt.</source>
        <translation>The library {0} is not there now. The one that comes with the program is used.</translation>
    </message>
    <message>
        <source>Profilen til trykkeriet kan ikkje brukast, den vanlege blir brukt. {0}</source>
        <translation>The printer’s profile cannot be used, so the usual one is. {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Brosjyre</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Annonse</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Plakat</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Postkort</source>
        <translation>Postcard</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Ark</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Skjerm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Malar</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Hald fram med</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Kva vil du arbeide med?</source>
        <translation>What do you want to work on?</translation>
    </message>
    <message>
        <source>Søk: brosjyre, A5, tittel …</source>
        <translation>Search: brochure, A5, title …</translation>
    </message>
    <message>
        <source>Søk i malar og dokument</source>
        <translation>Search templates and documents</translation>
    </message>
    <message>
        <source>Skriv for å søkje; pil ned går til malane</source>
        <translation>Type to search; arrow down goes to the templates</translation>
    </message>
    <message>
        <source>Nytt frå mal</source>
        <translation>New from a template</translation>
    </message>
    <message>
        <source>Vis: {0}</source>
        <translation>Show: {0}</translation>
    </message>
    <message>
        <source>Ny kampanje frå startpakken</source>
        <translation>New campaign from the starter</translation>
    </message>
    <message>
        <source>Lag ei mappe med alle dokumenta til ein heil kampanje</source>
        <translation>Make a folder with all documents of a whole campaign</translation>
    </message>
    <message>
        <source>Opne …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>Opne eit dokument som ligg på maskina eller fellesområdet</source>
        <translation>Open a document on the computer or the shared drive</translation>
    </message>
    <message>
        <source>Mange storleikar</source>
        <translation>Many sizes</translation>
    </message>
    <message>
        <source>Kampanje</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Ingen malar passar med «{0}». Prøv eit anna ord, eller vel «Alle».</source>
        <translation>No template fits “{0}”. Try another word, or choose “All”.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Kontrollerer …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Vis funna i kontrollen</source>
        <translation>Show what the checks found</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>{0} funn</source>
        <translation>{0} findings</translation>
    </message>
    <message>
        <source>Alt i orden</source>
        <translation>All is well</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Sende</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Stadfesta på papir</source>
        <translation>Confirmed on paper</translation>
    </message>
    <message>
        <source>Ta tilbake</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Letter numbers, such as 1-500 or 17-23,40</translation>
    </message>
    <message>
        <source>Skrivne, sende, på papir</source>
        <translation>Written, sent, on paper</translation>
    </message>
    <message>
        <source>I denne mappa er ingen brev skrivne enno.</source>
        <translation>No letters are written in this folder yet.</translation>
    </message>
    <message>
        <source>{0} planlagde</source>
        <translation>{0} planned</translation>
    </message>
    <message>
        <source>{0} skrivne</source>
        <translation>{0} written</translation>
    </message>
    <message>
        <source>{0} sende</source>
        <translation>{0} sent</translation>
    </message>
    <message>
        <source>{0} stadfesta på papir</source>
        <translation>{0} confirmed on paper</translation>
    </message>
    <message>
        <source>Ingen brev er skrivne enno</source>
        <translation>No letters are written yet</translation>
    </message>
    <message>
        <source>Skriv brevnummer, til dømes 1-500 eller 17-23,40</source>
        <translation>Write letter numbers, such as 1-500 or 17-23,40</translation>
    </message>
    <message>
        <source>Før opp at desse breva er sende</source>
        <translation>Note that these letters are sent</translation>
    </message>
    <message>
        <source>Før opp at du har sett desse breva på papir</source>
        <translation>Note that you have seen these letters on paper</translation>
    </message>
    <message>
        <source>Desse breva vart øydelagde, og kan lagast om att</source>
        <translation>These letters were spoiled, and can be made again</translation>
    </message>
</context>
<context>
    <name>SurveyDesk</name>
    <message>
        <source>Set opp alle breva …</source>
        <translation>Composing all letters …</translation>
    </message>
    <message>
        <source>Set opp alle breva: {0} av {1}</source>
        <translation>Composing all letters: {0} of {1}</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Ny rad</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Ta ut rada</source>
        <translation>Remove the row</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Skriv her</source>
        <translation>Write here</translation>
    </message>
</context>
<context>
    <name>TextTool</name>
    <message>
        <source>Set skrivemerket i ein tekst først.</source>
        <translation>Put the caret in a text first.</translation>
    </message>
    <message>
        <source>Dette feltet tek berre imot rein tekst.</source>
        <translation>This slot takes plain text only.</translation>
    </message>
    <message>
        <source>Dette feltet har ikkje lister.</source>
        <translation>This slot has no lists.</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Ny tittel</source>
        <translation>New title</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Hopp over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>{0} av {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Set som kontrollert</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>Omsetjinga seier det same som grunnteksten gjer no</source>
        <translation>The translation says what the base text says now</translation>
    </message>
    <message>
        <source>Grunnteksten på {0}</source>
        <translation>The base text in {0}</translation>
    </message>
    <message>
        <source>Endra sidan omsetjinga vart kontrollert.</source>
        <translation>Changed since the translation was checked.</translation>
    </message>
    <message>
        <source>Omsetjinga er ikkje kontrollert mot denne enno.</source>
        <translation>The translation is not checked against this yet.</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>Til grunnteksten</source>
        <translation>To the base text</translation>
    </message>
    <message>
        <source>Arbeid med teksten som gjeld for alle utgåver</source>
        <translation>Work on the text that counts for all editions</translation>
    </message>
    <message>
        <source>Brev til ei liste …</source>
        <translation>Letters to a list …</translation>
    </message>
    <message>
        <source>Lag dette brevet til alle på ei liste</source>
        <translation>Make this letter for everybody on a list</translation>
    </message>
    <message>
        <source>Utgåve</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Hovudstorleik</source>
        <translation>Main size</translation>
    </message>
    <message>
        <source>Du endrar berre: {0}</source>
        <translation>You change only: {0}</translation>
    </message>
    <message>
        <source>‹ Tilbake til variantane</source>
        <translation>‹ Back to the variants</translation>
    </message>
    <message>
        <source>Alle variantane</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>{0}: vel utgåva du vil sjå og endre</source>
        <translation>{0}: choose the edition to see and change</translation>
    </message>
    <message>
        <source>{0} (grunntekst)</source>
        <translation>{0} (base text)</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>The whole region</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Ingen mottakar</source>
        <translation>No receiver</translation>
    </message>
    <message>
        <source>Kan ikkje lagast</source>
        <translation>Cannot be made</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>{0} å sjå på</source>
        <translation>{0} to look at</translation>
    </message>
    <message>
        <source>Omsetjing ikkje kontrollert</source>
        <translation>Translation not checked</translation>
    </message>
    <message>
        <source>Ikkje omsett</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>{0} må rettast</source>
        <translation>{0} to put right</translation>
    </message>
    <message>
        <source>Teiknar …</source>
        <translation>Drawing …</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>1 variant</translation>
    </message>
    <message>
        <source>{0} variantar</source>
        <translation>{0} variants</translation>
    </message>
    <message>
        <source>{0} teikna</source>
        <translation>{0} drawn</translation>
    </message>
    <message>
        <source>{0} kan eksporterast</source>
        <translation>{0} can be exported</translation>
    </message>
    <message>
        <source>{0} ikkje omsette eller kontrollerte</source>
        <translation>{0} not translated or checked</translation>
    </message>
    <message>
        <source>Ikkje teikna enno</source>
        <translation>Not drawn yet</translation>
    </message>
</context>
<context>
    <name>VariantsPage</name>
    <message>
        <source>Eksporter alle …</source>
        <translation>Export all …</translation>
    </message>
    <message>
        <source>‹ Tilbake til sidene</source>
        <translation>‹ Back to the pages</translation>
    </message>
    <message>
        <source>Tilbake til sidene i dokumentet (Esc)</source>
        <translation>Back to the pages of the document (Esc)</translation>
    </message>
    <message>
        <source>Lag filene av alle variantane som er valde</source>
        <translation>Make the files of all chosen variants</translation>
    </message>
    <message>
        <source>Vel</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Eksporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sidepanel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Variantar av «{0}»</source>
        <translation>Variants of “{0}”</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Sider</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Vis sidene flatt, slik dei blir trykte</source>
        <translation>Show the pages flat, as they are printed</translation>
    </message>
    <message>
        <source>Brett</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Vis korleis faldaren ser ut lukka og opna steg for steg</source>
        <translation>Show how the leaflet looks closed, and opened step by step</translation>
    </message>
    <message>
        <source>Konvoluttvindauge</source>
        <translation>Envelope window</translation>
    </message>
    <message>
        <source>Vis kva som syner gjennom vindauget i konvolutten</source>
        <translation>Show what is seen through the envelope’s window</translation>
    </message>
    <message>
        <source>Prøvefargar</source>
        <translation>Proof colors</translation>
    </message>
    <message>
        <source>Vis fargane slik dei blir på papiret til mottakaren</source>
        <translation>Show the colors as they come out on the receiver’s paper</translation>
    </message>
    <message>
        <source>Prøvefargar for</source>
        <translation>Proof colors for</translation>
    </message>
    <message>
        <source>Kven fargane blir viste for</source>
        <translation>Whom the colors are shown for</translation>
    </message>
    <message>
        <source>Heile sida</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Konvolutt</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Mindre (Ctrl+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Større (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Vis heile sida (Ctrl+0)</source>
        <translation>Show the whole page (Ctrl+0)</translation>
    </message>
    <message>
        <source>Vindauget og bretten til konvolutten</source>
        <translation>The envelope’s window and the fold</translation>
    </message>
    <message>
        <source>Det heile feltet syner alltid; det stipla kan syne når arket glir</source>
        <translation>What is inside the full line always shows; what is inside the dashed one may when the sheet slides</translation>
    </message>
    <message>
        <source>Ikkje vis vindauget</source>
        <translation>Do not show the window</translation>
    </message>
</context>
<context>
    <name>ViewPane</name>
    <message>
        <source>Oversyn</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Side om side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Alle storleikar i rader og kolonnar</source>
        <translation>All sizes in rows and columns</translation>
    </message>
    <message>
        <source>Éin storleik stort, alle kommunane ved sida av kvarandre</source>
        <translation>One size large, all municipalities side by side</translation>
    </message>
    <message>
        <source>Kva som står i kolonnane</source>
        <translation>What stands in the columns</translation>
    </message>
    <message>
        <source>Storleiken som er vist</source>
        <translation>The size that is shown</translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation>Show smaller</translation>
    </message>
    <message>
        <source>Vis større</source>
        <translation>Show larger</translation>
    </message>
    <message>
        <source>{0} (Ctrl og musehjulet)</source>
        <translation>{0} (Ctrl and the mouse wheel)</translation>
    </message>
    <message>
        <source>Eitt ark med alle variantane som er viste her</source>
        <translation>One sheet with all variants shown here</translation>
    </message>
    <message>
        <source>Kolonnar</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Storleik</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>VisibilityBox</name>
    <message>
        <source>Feltet må vere med</source>
        <translation>The field has to be there</translation>
    </message>
    <message>
        <source>Kan angrast</source>
        <translation>Can be undone</translation>
    </message>
    <message>
        <source>Vis i denne varianten</source>
        <translation>Show in this variant</translation>
    </message>
    <message>
        <source>Vis i dokumentet</source>
        <translation>Show in the document</translation>
    </message>
</context>
<context>
    <name>WorthList</name>
    <message>
        <source>Breva som er haldne tilbake, og dei mest utsette</source>
        <translation>The letters held back, and those most likely to break</translation>
    </message>
    <message>
        <source>Rad {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_DocumentForm</name>
    <message>
        <source>Dokumentet</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Språk i teksten</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Klikk på eit felt på sida for å endre det. Klikk ein gong til, eller berre skriv, så skriv du rett på sida.</source>
        <translation>Click a slot on the page to change it. Click again, or just type, to write right on the page.</translation>
    </message>
    <message>
        <source>Byt språk i dokumentet</source>
        <translation>Change the document’s language</translation>
    </message>
    <message>
        <source>Heile regionen</source>
        <translation>The whole region</translation>
    </message>
    <message>
        <source>Byt kommune i dokumentet</source>
        <translation>Change the document’s municipality</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{0} sider</source>
        <translation>{0} pages</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>Kontrollerer …</source>
        <translation>Checking …</translation>
    </message>
</context>
</TS>
