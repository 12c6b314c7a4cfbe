<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>BatchDesk</name>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Only new and changed rows are sent; the others keep their answer.</source>
            <translation>Nur neue und geänderte Zeilen werden gesendet; die anderen behalten ihre Antwort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A row counts as the same when the finished question is the same, word for word.</source>
            <translation>Eine Zeile gilt als gleich, wenn die fertige Frage Wort für Wort dieselbe ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run again on a new file</source>
            <translation>Mit neuer Datei wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Drop the new file here</source>
            <translation>Neue Datei hier fallen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Read {file} again</source>
            <translation>{file} neu lesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>What tells that two rows are the same thing</source>
            <translation>Woran zu erkennen ist, dass zwei Zeilen dieselbe Sache meinen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>all that the question uses</source>
            <translation>allem, was die Frage verwendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Comparing with “{name}”</source>
            <translation>Vergleich mit „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row; those of a changed row do not come along, since it is asked anew.</source>
            <translation>{column}: in jeder Zeile gefüllt und verschieden; eine Zeile mit gleichem Wert in {column} und anderem Inhalt gilt daher als geändert. Korrekturen und Kommentare bleiben bei ihrer Zeile; die einer geänderten Zeile kommen nicht mit, denn sie wird neu gefragt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The new file</source>
            <translation>Die neue Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The folder of the new documents</source>
            <translation>Der Ordner mit den neuen Dokumenten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Another file…</source>
            <translation>Andere Datei …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Next: the cost</source>
            <translation>Weiter: die Kosten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run “{name}” again on a new file</source>
            <translation>„{name}“ mit neuer Datei wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Key column</source>
            <translation>Schlüsselspalte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed, and then its corrections and comments do not come along.</source>
            <translation>Eine Schlüsselspalte benennt jede Zeile, wie es eine Bestellnummer tut: ausgefüllt und in jeder Zeile anders. An ihr wird eine Zeile wiedererkannt, auch wenn sie verschoben wurde oder sich einzelne Zellen geändert haben, und behält ihre Korrekturen und Kommentare. Was gesendet wird, entscheidet allein der Inhalt: Eine Zeile wird nur dann erneut gesendet, wenn sich ihre Frage geändert hat, und dann kommen ihre Korrekturen und Kommentare nicht mit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Rows are told apart by</source>
            <translation>Zeilen unterscheiden nach</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: the cost of {rows}</source>
            <translation>Weiter: die Kosten für {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: nothing to pay</source>
            <translation>Weiter: nichts zu zahlen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are the same: they have their answer already</source>
            <comment>n</comment>
            <extracomment>For one: is the same: it has its answer already</extracomment>
            <translation>
                <numerusform>ist gleich und hat ihre Antwort schon</numerusform>
                <numerusform>sind gleich und haben ihre Antwort schon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>have changed: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: has changed: it is asked again</extracomment>
            <translation>
                <numerusform>hat sich geändert und wird neu gefragt</numerusform>
                <numerusform>haben sich geändert und werden neu gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are new</source>
            <comment>n</comment>
            <extracomment>For one: is new</extracomment>
            <translation>
                <numerusform>ist neu</numerusform>
                <numerusform>sind neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>had no usable answer: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: had no usable answer: it is asked again</extracomment>
            <translation>
                <numerusform>hatte keine brauchbare Antwort und wird neu gefragt</numerusform>
                <numerusform>hatten keine brauchbare Antwort und werden neu gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are no longer in the new file</source>
            <comment>n</comment>
            <extracomment>For one: is no longer in the new file</extracomment>
            <translation>
                <numerusform>ist in der neuen Datei nicht mehr da</numerusform>
                <numerusform>sind in der neuen Datei nicht mehr da</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because another model is asked now.</source>
            <translation>Keine Antwort wird übernommen, weil jetzt ein anderes Modell gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because something else is asked now.</source>
            <translation>Keine Antwort wird übernommen, weil jetzt etwas anderes gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept: practice answers and Claude's are never mixed.</source>
            <translation>Keine Antwort wird übernommen: Antworten aus der Übung und von Claude werden nie gemischt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because the earlier job is deleted.</source>
            <translation>Keine Antwort wird übernommen, weil der frühere Auftrag gelöscht ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>The same rows are asked of each model, and their answers stand side by side. Rows of every length are taken.</source>
            <translation>Jedes Modell bekommt dieselben Zeilen, und die Antworten stehen nebeneinander. Genommen werden Zeilen jeder Länge.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column that holds the right answer</source>
            <translation>Eine Spalte mit der richtigen Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column of the data that holds the right answer</source>
            <translation>Eine Spalte der Daten mit der richtigen Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>whole job {sum}</source>
            <translation>ganzer Auftrag {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>price unknown</source>
            <translation>Preis unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Three at the most.</source>
            <translation>Höchstens drei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Models, two or three</source>
            <translation>Modelle, zwei oder drei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models</source>
            <translation>Modelle vergleichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Other models or rows</source>
            <translation>Andere Modelle oder Zeilen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} rows</source>
            <comment>n</comment>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} models</source>
            <comment>n</comment>
            <extracomment>For one: {n} model</extracomment>
            <translation>
                <numerusform>{n} Modell</numerusform>
                <numerusform>{n} Modelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}, for about {sum}</source>
            <translation>{rows} an {models} geben, für etwa {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}</source>
            <translation>{rows} an {models} geben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Use {model}</source>
            <translation>{model} nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>The price is being worked out…</source>
            <translation>Der Preis wird berechnet …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Asking about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking about {n} row</extracomment>
            <translation>
                <numerusform>Zu {n} Zeile wird gefragt</numerusform>
                <numerusform>Zu {n} Zeilen wird gefragt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>What was answered until then is paid and stands in the ledger.</source>
            <translation>Was bis dahin beantwortet wurde, ist bezahlt und steht im Kostenbuch.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models on a few rows</source>
            <translation>Modelle an ein paar Zeilen vergleichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Choose two or three models</source>
            <translation>Wählen Sie zwei oder drei Modelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Models compared</source>
            <translation>Modelle im Vergleich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answer column</source>
            <translation>Antwortspalte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Only rows that differ</source>
            <translation>Nur abweichende Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answers side by side</source>
            <translation>Antworten nebeneinander</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Not every row could be asked.</source>
            <translation>Nicht zu jeder Zeile konnte gefragt werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Whole job, {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Whole job, {n} row</extracomment>
            <translation>
                <numerusform>Ganzer Auftrag, {n} Zeile</numerusform>
                <numerusform>Ganzer Auftrag, {n} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} of {rows}</source>
            <translation>{n} von {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: {share} the same</source>
            <translation>{column}: {share} gleich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{rows}, asked of {models} at once and therefore at the standard price: about {sum}, never more than {most}.</source>
            <translation>{rows}, sofort an {models} gestellt und daher zum Normalpreis: etwa {sum}, nie mehr als {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Usable answers</source>
            <translation>Brauchbare Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Wait</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>This trial</source>
            <translation>Dieser Test</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: free text</source>
            <translation>{column}: freier Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: nothing to compare</source>
            <translation>{column}: nichts zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{one} and {other} {share}</source>
            <translation>{one} und {other} {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Practice costs nothing.</source>
            <translation>Übung kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>The price of one of these models is unknown, so it can not be compared. Enter its price in Settings.</source>
            <translation>Der Preis eines dieser Modelle ist unbekannt, daher ist kein Vergleich möglich. Tragen Sie den Preis in den Einstellungen ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column} (right)</source>
            <translation>{column} (richtig)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>differ</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>free text</source>
            <translation>freier Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>not asked</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong inside BatchDesk.</source>
            <translation>In BatchDesk ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in {log}.</source>
            <translation>Einzelheiten stehen in {log}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in the log.</source>
            <translation>Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Your jobs and answers are kept, and what runs at the service goes on. {where}</source>
            <translation>Ihre Aufträge und Antworten sind erhalten, und was beim Dienst läuft, geht weiter. {where}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Report it…</source>
            <translation>Melden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Needs you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>By name</source>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Dearest first</source>
            <translation>Teuerste zuerst</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is not known whether the service took {n} requests.</source>
            <comment>n</comment>
            <extracomment>For one: It is not known whether the service took {n} request.</extracomment>
            <translation>
                <numerusform>Es ist nicht bekannt, ob der Dienst {n} Anfrage angenommen hat.</numerusform>
                <numerusform>Es ist nicht bekannt, ob der Dienst {n} Anfragen angenommen hat.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>The service keeps its answers only until {day}; leave BatchDesk open until they are here.</source>
            <translation>Der Dienst hebt die Antworten nur bis {day} auf; lassen Sie BatchDesk offen, bis sie hier sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is paused.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Fetch them now</source>
            <translation>Jetzt holen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It was not sent at its time: {why}</source>
            <translation>Zum geplanten Zeitpunkt nicht gesendet: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>{n} rows have no usable answer.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row has no usable answer.</extracomment>
            <translation>
                <numerusform>{n} Zeile hat keine brauchbare Antwort.</numerusform>
                <numerusform>{n} Zeilen haben keine brauchbare Antwort.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It stopped at its limit.</source>
            <translation>Am Limit angehalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Raise the limit…</source>
            <translation>Limit erhöhen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Open the settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Decide…</source>
            <translation>Entscheiden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Send again…</source>
            <translation>Erneut senden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Drop to run “{name}” again on this file</source>
            <translation>Fallen lassen, um „{name}“ mit dieser Datei zu wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search jobs</source>
            <translation>Aufträge suchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Sample &amp;job</source>
            <translation>&amp;Beispielauftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;New job</source>
            <translation>&amp;Neuer Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Load a spreadsheet or a folder of documents (Ctrl+N)</source>
            <translation>Eine Tabelle oder einen Ordner mit Dokumenten laden (Strg+N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>No job matches</source>
            <translation>Kein Auftrag passt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Try fewer letters, or show all jobs.</source>
            <translation>Versuchen Sie es mit weniger Buchstaben, oder zeigen Sie alle Aufträge.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Show a&amp;ll jobs</source>
            <translation>A&amp;lle Aufträge zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Take it back from the archi&amp;ve</source>
            <translation>Aus dem Archi&amp;v zurückholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Archi&amp;ve</source>
            <translation>Archi&amp;vieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Save the answers</source>
            <translation>Antworten &amp;speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Look again</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search the jobs</source>
            <translation>Aufträge durchsuchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>D&amp;uplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Run &amp;again on a new file…</source>
            <translation>&amp;Mit neuer Datei wiederholen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>R&amp;epeat…</source>
            <translation>&amp;Regelmäßig wiederholen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>{n} jobs found</source>
            <comment>n</comment>
            <extracomment>For one: {n} job found</extracomment>
            <translation>
                <numerusform>{n} Auftrag gefunden</numerusform>
                <numerusform>{n} Aufträge gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Send &amp;now</source>
            <translation>&amp;Jetzt senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Do n&amp;ot send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Ask every row one question</source>
            <translation>Jeder Zeile eine Frage stellen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Load a file or folder</source>
            <translation>Datei oder Ordner laden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Or try it with the sample: 500 support tickets</source>
            <translation>Oder probieren Sie es mit dem Beispiel: 500 Support-Tickets</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>A practice service on this computer answers. Nothing is sent to Claude, and nothing is paid.</source>
            <translation>Ein Übungsdienst auf diesem Computer antwortet. Nichts geht an Claude, und nichts wird bezahlt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Drop a spreadsheet or a folder of documents</source>
            <translation>Tabelle oder Ordner mit Dokumenten fallen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Anywhere in this window. It is only read, never changed.</source>
            <translation>Irgendwo in diesem Fenster. Es wird nur gelesen, nie geändert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Say what you want to know of each row</source>
            <translation>Sagen, was Sie zu jeder Zeile wissen wollen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>In your own words or with a recipe, tried on a few rows first.</source>
            <translation>In eigenen Worten oder mit einem Rezept, erst an ein paar Zeilen getestet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>See the price, send it, get a workbook back</source>
            <translation>Preis sehen, senden, Arbeitsmappe zurückbekommen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Nothing is sent before you know what it costs.</source>
            <translation>Nichts wird gesendet, bevor Sie wissen, was es kostet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>Name of the job</source>
            <translation>Name des Auftrags</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>{failed} unanswered</source>
            <translation>{failed} ohne Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/jobs_model.py" />
            <source>repeated by itself</source>
            <translation>automatisch wiederholt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>{n} batches on the service belong to no job here.</source>
            <comment>n</comment>
            <extracomment>For one: {n} batch on the service belongs to no job here.</extracomment>
            <translation>
                <numerusform>{n} Stapel beim Dienst gehört hier zu keinem Auftrag.</numerusform>
                <numerusform>{n} Stapel beim Dienst gehören hier zu keinem Auftrag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>&amp;Look at them</source>
            <comment>n</comment>
            <extracomment>For one: &amp;Look at it</extracomment>
            <translation>
                <numerusform>&amp;Ansehen</numerusform>
                <numerusform>&amp;Ansehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batches without a job</source>
            <translation>Stapel ohne Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>They were sent with your key by another computer, another program, or a desk that is gone. Taking one back costs nothing and sends nothing: its answers are fetched, and become part of the job they belong to or a job of their own.</source>
            <translation>Diese Stapel wurden mit Ihrem Schlüssel von einem anderen Computer, einem anderen Programm oder einem früheren BatchDesk gesendet. Zurückholen kostet nichts und sendet nichts: Die Antworten werden geholt und kommen zu dem Auftrag, zu dem sie gehören, oder werden ein eigener Auftrag.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take back {id}</source>
            <translation>{id} zurückholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Fetching its answers</source>
            <translation>Antworten werden geholt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Taken back</source>
            <translation>Zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It is in the job “{name}” now.</source>
            <translation>Gehört jetzt zum Auftrag „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batch id</source>
            <translation>Stapel-ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It can be taken back when it has ended; until then it does not tell whose it is.</source>
            <translation>Zurückholen geht, wenn er beendet ist; vorher ist nicht zu erkennen, wem er gehört.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>On the service, but in no job here</source>
            <translation>Beim Dienst, aber hier in keinem Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>All jobs</source>
            <translation>Alle Aufträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Which jobs are shown, and in which order</source>
            <translation>Welche Aufträge gezeigt werden, und in welcher Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Shown: {jobs}, {order}</source>
            <translation>Gezeigt: {jobs}, {order}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/drop_cover.py" />
            <source>Drop to begin a new job</source>
            <translation>Für einen neuen Auftrag hier fallen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is repeated from now on.</source>
            <translation>„{name}“ wird ab jetzt wiederholt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is not repeated any more; its jobs stay.</source>
            <translation>„{name}“ wird nicht mehr wiederholt; die Aufträge bleiben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>{rhythm}; next {when}.</source>
            <translation>{rhythm}; nächstes Mal {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was not sent</source>
            <translation>„{name}“ wurde nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>What is planned for later can not be looked at</source>
            <translation>Was für später geplant ist, lässt sich nicht nachsehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}.</source>
            <translation>Gesendet: {rows}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}, for at most {cap}.</source>
            <translation>Gesendet: {rows}, für höchstens {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was sent at its time</source>
            <translation>„{name}“ wurde wie geplant gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} things are planned for later</source>
            <comment>n</comment>
            <extracomment>For one: {n} thing is planned for later</extracomment>
            <translation>
                <numerusform>{n} Vorgang ist für später geplant</numerusform>
                <numerusform>{n} Vorgänge sind für später geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} jobs are under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} job is under way</extracomment>
            <translation>
                <numerusform>{n} Auftrag ist unterwegs</numerusform>
                <numerusform>{n} Aufträge sind unterwegs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Close BatchDesk</source>
            <translation>BatchDesk schließen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Do not say this &amp;again</source>
            <translation>&amp;Nicht mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Keep it open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>&amp;Quit BatchDesk</source>
            <translation>BatchDesk &amp;beenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Stay in the &amp;tray</source>
            <translation>Im &amp;Infobereich bleiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>The practice service is a part of BatchDesk: jobs wait and go on when you open it again.</source>
            <translation>Der Übungsdienst ist ein Teil von BatchDesk: Aufträge warten und gehen weiter, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>What is planned for later needs BatchDesk, open or in the tray. What was missed is asked about at the next start.</source>
            <translation>Was für später geplant ist, braucht BatchDesk, offen oder im Infobereich. Nach Versäumtem werden Sie beim nächsten Start gefragt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>In the tray it goes on without a window and tells you when something ends.</source>
            <translation>Im Infobereich läuft es ohne Fenster weiter und meldet sich, wenn etwas fertig ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Claude works on what was sent, whether BatchDesk is open or not. The service keeps the answers for 29 days; they are fetched at the next start.</source>
            <translation>Claude arbeitet an dem, was gesendet ist, ob BatchDesk offen ist oder nicht. Der Dienst hebt die Antworten 29 Tage auf; sie werden beim nächsten Start geholt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Another &amp;time…</source>
            <translation>Andere &amp;Zeit …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Do not &amp;send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>It was not sent at its time.</source>
            <translation>Zum geplanten Zeitpunkt nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send later</source>
            <translation>Später senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Day and time</source>
            <translation>Tag und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Never spend more than $</source>
            <translation>Nie mehr ausgeben als $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>That time has gone by already.</source>
            <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>What is sent by itself needs a limit. Write it like 3 or 3.50.</source>
            <translation>Was von selbst gesendet wird, braucht ein Limit. Schreiben Sie es wie 3 oder 3,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}</source>
            <translation>{when} senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}, for at most {cap}</source>
            <translation>{when} senden, für höchstens {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>When should it be sent?</source>
            <translation>Wann soll gesendet werden?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/limit_field.py" />
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered.</source>
            <translation>{rows}, davon {answered} beantwortet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}</source>
            <translation>{name}: {rows}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{n} need a look</source>
            <comment>n</comment>
            <extracomment>For one: {n} needs a look</extracomment>
            <translation>
                <numerusform>{n} zu prüfen</numerusform>
                <numerusform>{n} zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered, {looks}.</source>
            <translation>{rows}, davon {answered} beantwortet, {looks}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}, done {by}</source>
            <translation>{name}: {rows}, fertig {by}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” is finished</source>
            <translation>„{name}“ ist fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” needs you</source>
            <translation>„{name}“ wartet auf Sie</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more messages after this one.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more message after this one.</extracomment>
            <translation>
                <numerusform>Danach noch {n} Meldung.</numerusform>
                <numerusform>Danach noch {n} Meldungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more were missed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more was missed.</extracomment>
            <translation>
                <numerusform>{n} weiterer wurde versäumt.</numerusform>
                <numerusform>{n} weitere wurden versäumt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Send it now</source>
            <translation>&amp;Jetzt senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Run it now</source>
            <translation>&amp;Jetzt ausführen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Leave it out</source>
            <translation>&amp;Auslassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Repeat a question</source>
            <translation>Frage regelmäßig wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Each time at most $</source>
            <translation>Jedes Mal höchstens $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>What the row says (no column)</source>
            <translation>Was die Zeile sagt (keine Spalte)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>A row is the same by</source>
            <translation>Gleiche Zeile erkennen an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On the first of each month</source>
            <translation>Am Ersten jedes Monats</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Whenever it changes</source>
            <translation>Bei jeder Änderung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>At</source>
            <translation>Um</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Keep the changes</source>
            <translation>Ä&amp;nderungen speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Repeat it</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Reads</source>
            <translation>Liest</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Running “{name}”</source>
            <translation>„{name}“ läuft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Nothing was sent for “{name}”.</source>
            <translation>Für „{name}“ wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>The list says why.</source>
            <translation>Die Liste sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>at most {cap} each time</source>
            <translation>jedes Mal höchstens {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Repeated</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>{rhythm} · {source} · {limit}</source>
            <translation>{rhythm} · {source} · {limit}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>What to do with “{name}”</source>
            <translation>Was mit „{name}“ geschehen soll</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Running now</source>
            <translation>Läuft gerade</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Open the last &amp;job</source>
            <translation>Letzten &amp;Auftrag öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Change…</source>
            <translation>Ä&amp;ndern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Stop repeating</source>
            <translation>Nicht mehr &amp;wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Pause</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Tables ({kinds})</source>
            <translation>Tabellen ({kinds})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a &amp;file…</source>
            <translation>&amp;Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a f&amp;older…</source>
            <translation>&amp;Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>The newest file like</source>
            <translation>Die neueste Datei wie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>A star stands for any letters: tickets-*.xlsx</source>
            <translation>Ein Stern steht für beliebige Zeichen: tickets-*.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which file is read each time?</source>
            <translation>Welche Datei wird jedes Mal gelesen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which folder is read each time?</source>
            <translation>Welcher Ordner wird jedes Mal gelesen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Open BatchDesk</source>
            <translation>BatchDesk öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Nothing is running</source>
            <translation>Nichts läuft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open then. Where it is not, you are asked at the next start.</source>
            <translation>Der Computer muss dann eingeschaltet und BatchDesk offen sein. Sonst werden Sie beim nächsten Start gefragt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Last sent {when}.</source>
            <translation>Zuletzt gesendet {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}, for at most {cap}</source>
            <translation>Wird gesendet: {when}, für höchstens {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was due {when}, while BatchDesk was not running.</source>
            <translation>„{name}“ war {when} fällig, als BatchDesk nicht lief.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the documents in “{name}”</source>
            <translation>die Dokumente in „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the newest file like {pattern} in “{name}”</source>
            <translation>die neueste Datei wie {pattern} in „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open or in the tray then. Where it is not, you are asked at the next start.</source>
            <translation>Der Computer muss dann eingeschaltet und BatchDesk offen oder im Infobereich sein. Sonst werden Sie beim nächsten Start gefragt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Looks every few minutes</source>
            <translation>Sieht alle paar Minuten nach</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Next: {when}</source>
            <translation>Nächstes Mal: {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Not run yet.</source>
            <translation>Noch nicht gelaufen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}</source>
            <translation>Wird gesendet: {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” of {when} was interrupted before anything was sent.</source>
            <translation>„{name}“ ({when}) wurde unterbrochen, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was to be sent {when}, while BatchDesk was not running.</source>
            <translation>„{name}“ sollte {when} gesendet werden, als BatchDesk nicht lief.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock}</source>
            <translation>Jeden Tag um {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock}</source>
            <translation>Jeden {weekday} um {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock}</source>
            <translation>Am Ersten jedes Monats um {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the practice service</source>
            <translation>den Übungsdienst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Claude</source>
            <translation>Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Jeden Tag um {clock} liest BatchDesk {source} und fragt {service}: nur neue oder geänderte {things}, jedes Mal für höchstens {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Jeden {weekday} um {clock} liest BatchDesk {source} und fragt {service}: nur neue oder geänderte {things}, jedes Mal für höchstens {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Am Ersten jedes Monats um {clock} liest BatchDesk {source} und fragt {service}: nur neue oder geänderte {things}, jedes Mal für höchstens {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Whenever it changes, BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Bei jeder Änderung liest BatchDesk {source} und fragt {service}: nur neue oder geänderte {things}, jedes Mal für höchstens {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} minutes ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} minute ago</extracomment>
            <translation>
                <numerusform>vor {n} Minute</numerusform>
                <numerusform>vor {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} hours ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} hour ago</extracomment>
            <translation>
                <numerusform>vor {n} Stunde</numerusform>
                <numerusform>vor {n} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} days ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} day ago</extracomment>
            <translation>
                <numerusform>vor {n} Tag</numerusform>
                <numerusform>vor {n} Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d</source>
            <translation>Tg.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>h</source>
            <translation>Std.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>min</source>
            <translation>Min.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>today {clock}</source>
            <translation>heute {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>tomorrow {clock}</source>
            <translation>morgen {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday {clock}</source>
            <translation>gestern {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>{day} {clock}</source>
            <translation>{day}, {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock}</source>
            <translation>bis {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} tomorrow</source>
            <translation>bis morgen {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} on {day}</source>
            <translation>bis {day}, {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Report a &amp;problem…</source>
            <translation>&amp;Problem melden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>No topic has all these words.</source>
            <translation>Kein Thema enthält alle diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Keys to press</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>What they do</source>
            <translation>Was sie tun</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Lines of the report</source>
            <translation>Zeilen des Berichts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What did you do, what did you expect, what happened?</source>
            <translation>Was haben Sie getan, was erwartet, was ist geschehen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own &amp;words</source>
            <translation>Ihre eigenen &amp;Worte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own words</source>
            <translation>Ihre eigenen Worte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Copy it</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Save as a file…</source>
            <translation>Als &amp;Datei speichern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is on the clipboard: paste it into a mail, or into an issue.</source>
            <translation>Es ist in der Zwischenablage: Fügen Sie es in eine Mail oder eine Fehlermeldung ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is in “{name}”.</source>
            <translation>Es steht in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What would be told</source>
            <translation>Was mitgeteilt würde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>BatchDesk sends nothing by itself: read it, untick what you would rather not tell, then hand it on yourself. It holds versions, counts and codes; no rows, answers, names, paths or keys.</source>
            <translation>BatchDesk sendet nichts von selbst: Lesen Sie den Bericht, wählen Sie ab, was Sie nicht mitteilen möchten, und geben Sie ihn dann selbst weiter. Er enthält Versionen, Anzahlen und Codes; keine Zeilen, Antworten, Namen, Pfade oder Schlüssel.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”: {n} answers kept as they were then, not asked and not paid again</source>
            <comment>n</comment>
            <extracomment>For one: “{name}”: {n} answer kept as it was then, not asked and not paid again</extracomment>
            <translation>
                <numerusform>„{name}“: {n} Antwort von damals übernommen, nicht gefragt und nicht noch einmal bezahlt</numerusform>
                <numerusform>„{name}“: {n} Antworten von damals übernommen, nicht gefragt und nicht noch einmal bezahlt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>What was asked</source>
            <translation>Was gefragt wurde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>saved {sum}</source>
            <translation>{sum} gespart</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>lost {sum}</source>
            <translation>{sum} verloren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Where from, where to</source>
            <translation>Woher und wohin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”, without any of its answers</source>
            <translation>„{name}“, ohne dessen Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>About this job</source>
            <translation>Über diesen Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>very high</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>as much as it can</source>
            <translation>so viel es kann</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Written to the cache</source>
            <translation>In den Cache geschrieben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from the cache</source>
            <translation>Aus dem Cache gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking, in answers</source>
            <translation>Nachdenken, in Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Done at the latest</source>
            <translation>Spätestens fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answered by</source>
            <translation>Beantwortet von</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Effort</source>
            <translation>Aufwand</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} Token</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Your limit</source>
            <translation>Ihr Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Against the estimate</source>
            <translation>Gegenüber der Schätzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Caching</source>
            <translation>Cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from</source>
            <translation>Gelesen aus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Goes on from</source>
            <translation>Setzt fort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>The same as another</source>
            <translation>Gleich wie eine andere</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Empty, not sent</source>
            <translation>Leer, nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sent to</source>
            <translation>Gesendet an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Job id</source>
            <translation>Auftrags-ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>No row matches</source>
            <translation>Keine Zeile passt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Take a filter away, or look for fewer words.</source>
            <translation>Nehmen Sie einen Filter weg, oder suchen Sie nach weniger Wörtern.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Show a&amp;ll rows</source>
            <translation>A&amp;lle Zeilen zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Search the rows</source>
            <translation>Zeilen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Send {rows} again…</source>
            <translation>{rows} e&amp;rneut senden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Sort and filter this column…</source>
            <translation>Diese Spalte &amp;sortieren und filtern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>{rows} of {selected} rows are copied.</source>
            <translation>{rows} von {selected} Zeilen sind kopiert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>To have all of them, save as Excel.</source>
            <translation>Um alle zu haben, speichern Sie als Excel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Batches</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked.</source>
            <translation>Jeder Teil ist ein Stapel beim Dienst. Mit seiner ID finden Sie ihn in der Console; Strg+C kopiert, was markiert ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>A batch has 24 hours from the moment it was sent; most are back within one. What was not answered by then expires: it costs nothing, and those rows can be sent again from here. The service keeps the answers for 29 days; BatchDesk fetches them at once and keeps them with the job.</source>
            <translation>Ein Stapel hat ab dem Senden 24 Stunden Zeit; die meisten sind nach einer zurück. Was bis dahin nicht beantwortet ist, läuft ab: Es kostet nichts, und diese Zeilen lassen sich von hier aus erneut senden. Der Dienst bewahrt die Antworten 29 Tage auf; BatchDesk holt sie sofort ab und behält sie beim Auftrag.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>At the service</source>
            <translation>Beim Dienst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Trouble</source>
            <translation>Problem</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} under way</extracomment>
            <translation>
                <numerusform>{n} in Arbeit</numerusform>
                <numerusform>{n} in Arbeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} answered</source>
            <comment>n</comment>
            <extracomment>For one: {n} answered</extracomment>
            <translation>
                <numerusform>{n} beantwortet</numerusform>
                <numerusform>{n} beantwortet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} failed</source>
            <comment>n</comment>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} fehlgeschlagen</numerusform>
                <numerusform>{n} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} canceled</source>
            <comment>n</comment>
            <extracomment>For one: {n} canceled</extracomment>
            <translation>
                <numerusform>{n} abgebrochen</numerusform>
                <numerusform>{n} abgebrochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} expired</source>
            <comment>n</comment>
            <extracomment>For one: {n} expired</extracomment>
            <translation>
                <numerusform>{n} abgelaufen</numerusform>
                <numerusform>{n} abgelaufen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Comma</source>
            <translation>&amp;Komma</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Semicolon</source>
            <translation>&amp;Semikolon</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Tab</source>
            <translation>&amp;Tabulator</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Where decimals are written with a comma (3,14), Excel opens a file with semicolons by a double click; elsewhere one with commas.</source>
            <translation>Wo Dezimalzahlen ein Komma haben (3,14), öffnet Excel eine Datei mit Semikolons per Doppelklick, sonst eine mit Kommas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>What should stand between the cells?</source>
            <translation>Was soll zwischen den Zellen stehen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>It begins: {line}</source>
            <translation>Die Datei beginnt so: {line}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Choose a &amp;place…</source>
            <translation>&amp;Ort wählen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>{n} earlier &amp;attempts</source>
            <comment>n</comment>
            <extracomment>For one: {n} earlier &amp;attempt</extracomment>
            <translation>
                <numerusform>{n} früherer &amp;Versuch</numerusform>
                <numerusform>{n} frühere &amp;Versuche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>What came back then, word for word</source>
            <translation>Was damals zurückkam, Wort für Wort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>Filter entfernen: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort and filter {column}</source>
            <translation>{column} sortieren und filtern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;up</source>
            <translation>&amp;Aufsteigend sortieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;down</source>
            <translation>Ab&amp;steigend sortieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Hide</source>
            <translation>A&amp;usblenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Look for a value</source>
            <translation>Nach einem Wert suchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Counting the values…</source>
            <translation>Die Werte werden gezählt …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Show these &amp;rows</source>
            <translation>Diese &amp;Zeilen zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;All rows</source>
            <translation>A&amp;lle Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Contains</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Values of {column}</source>
            <translation>Werte von {column}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>No row has a value here yet.</source>
            <translation>Hier hat noch keine Zeile einen Wert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The {n} most frequent values.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} most frequent value.</extracomment>
            <translation>
                <numerusform>Der häufigste Wert.</numerusform>
                <numerusform>Die {n} häufigsten Werte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The values can not be counted now.</source>
            <translation>Die Werte lassen sich gerade nicht zählen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>{value}  ({rows})</source>
            <translation>{value}  ({rows})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no date. Write it like {example}.</source>
            <translation>„{typed}“ ist kein Datum. Schreiben Sie es wie {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no number. Write it like {example}.</source>
            <translation>„{typed}“ ist keine Zahl. Schreiben Sie sie wie {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Contains</source>
            <translation>&amp;Enthält</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Only rows &amp;with</source>
            <translation>Nur Zeilen &amp;mit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Back to all jobs</source>
            <translation>Zurück zu allen Aufträgen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Go on with the &amp;draft</source>
            <translation>Mit dem &amp;Entwurf weitermachen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Parts of the job</source>
            <translation>Teile des Auftrags</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Answers</source>
            <translation>&amp;Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Su&amp;mmary</source>
            <translation>Zusa&amp;mmenfassung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Batches</source>
            <translation>&amp;Stapel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Ab&amp;out</source>
            <translation>&amp;Details</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>A job</source>
            <translation>Ein Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Save the answers</source>
            <translation>Antworten speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Edit the answer, or rename the job</source>
            <translation>Antwort bearbeiten oder Auftrag umbenennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Close what has opened</source>
            <translation>Schließen, was sich geöffnet hat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>The service keeps the answers of this job only until {day}.</source>
            <translation>Der Dienst hebt die Antworten dieses Auftrags nur bis {day} auf.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>They are fetched as soon as it can be reached; leave BatchDesk open until they are here.</source>
            <translation>Die Antworten werden geholt, sobald der Dienst zu erreichen ist; lassen Sie BatchDesk offen, bis sie hier sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Send &amp;later…</source>
            <translation>&amp;Später senden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Pause sending</source>
            <translation>Senden an&amp;halten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Cancel the job…</source>
            <translation>Auftrag a&amp;bbrechen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status: {words}</source>
            <translation>Status: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is one of {values}</source>
            <translation>{column} ist eines von {values}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{n} statuses</source>
            <comment>n</comment>
            <extracomment>For one: {n} status</extracomment>
            <translation>
                <numerusform>{n} Status</numerusform>
                <numerusform>{n} Status</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is empty</source>
            <translation>{column} ist leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column}: {n} values</source>
            <comment>n</comment>
            <extracomment>For one: {column}: {n} value</extracomment>
            <translation>
                <numerusform>{column}: {n} Wert</numerusform>
                <numerusform>{column}: {n} Werte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is {value}</source>
            <translation>{column} ist {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} contains “{words}”</source>
            <translation>{column} enthält „{words}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} below {high}</source>
            <translation>{column} unter {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} on</source>
            <translation>{column} ab {low}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to below {high}</source>
            <translation>{column} ab {low}, unter {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Not approved</source>
            <translation>Nicht freigegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Commented</source>
            <translation>Kommentiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Carried over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} up to {high}</source>
            <translation>{column} bis {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to {high}</source>
            <translation>{column} von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Open &amp;Settings</source>
            <translation>E&amp;instellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Another &amp;limit…</source>
            <translation>Anderes &amp;Limit …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Did the service take these {rows}?</source>
            <translation>Hat der Dienst {rows} angenommen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Sending them again is safe for your answers, but they would be paid twice if the first sending did arrive. Giving them up costs nothing more, and the rows are marked as errored; you can send them later.</source>
            <translation>Erneutes Senden ist für Ihre Antworten ungefährlich, aber Sie zahlen doppelt, falls die erste Sendung doch angekommen ist. Aufgeben kostet nichts weiter; die Zeilen werden als Fehler gekennzeichnet, und Sie können sie später senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Send {rows} again</source>
            <translation>{rows} erneut senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Give up {rows}</source>
            <translation>{rows} aufgeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Raise the limit to {sum} and go on</source>
            <translation>Limit auf {sum} erhöhen und fortsetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Nothing more is sent until you go on; {rest} still wait. Answers that are here stay.</source>
            <translation>Nichts weiter wird gesendet, bis Sie fortsetzen; noch offen: {rest}. Antworten, die da sind, bleiben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on in rounds</source>
            <translation>In &amp;Runden fortsetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on as far as it reaches</source>
            <translation>&amp;Fortsetzen, so weit es reicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The rest does not fit under the limit</source>
            <translation>Der Rest passt nicht unter das Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The job is paused</source>
            <translation>Der Auftrag ist angehalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/results_table.py" />
            <source>&amp;Only rows with this value</source>
            <translation>Nur Zeilen &amp;mit diesem Wert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, {read} read and {written} written per million</source>
            <translation>{name}, {read} gelesen und {written} geschrieben je Million</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{rows} {status}</source>
            <translation>{rows} {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, price unknown</source>
            <translation>{name}, Preis unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Send rows again</source>
            <translation>Zeilen erneut senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Room for the rows that were cut off</source>
            <translation>Platz für die Zeilen, die abgeschnitten wurden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Only these are sent, as a new batch. The answers you have stay.</source>
            <translation>Nur diese werden gesendet, als neuer Stapel. Die Antworten, die Sie haben, bleiben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>They need more room:</source>
            <translation>Diese brauchen mehr Platz:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>twice as much</source>
            <translation>doppelt so viel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>four times as much</source>
            <translation>viermal so viel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>eight times as much</source>
            <translation>achtmal so viel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>The same model, {name}</source>
            <translation>Dasselbe Modell, {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>about {cost}</source>
            <translation>etwa {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Nothing is chosen</source>
            <translation>Nichts ist gewählt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{times}, about {words} words</source>
            <translation>{times}, etwa {words} Wörter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>What should be sent again?</source>
            <translation>Was soll erneut gesendet werden?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again for about {price}</source>
            <translation>Diese &amp;Zeile für etwa {price} erneut senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The answer that is there stays until another usable one has come.</source>
            <translation>Die vorhandene Antwort bleibt, bis eine andere brauchbare gekommen ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again to practice</source>
            <translation>Diese &amp;Zeile erneut zur Übung senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again (price unknown)</source>
            <translation>Diese &amp;Zeile erneut senden (Preis unbekannt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Row {number} asks the same and gets the new answer, too.</source>
            <translation>Zeile {number} fragt dasselbe und bekommt die neue Antwort ebenfalls.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It needs more room: it is sent with twice the length.</source>
            <translation>Die Zeile braucht mehr Platz und wird mit doppelter Länge gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The same model will most likely decline again; you can fill in the answers yourself.</source>
            <translation>Dasselbe Modell lehnt höchstwahrscheinlich wieder ab; Sie können die Antworten selbst eintragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>If it happens again, make the answer columns clearer, or fill the answers in yourself.</source>
            <translation>Wenn es wieder geschieht, machen Sie die Antwortspalten klarer, oder tragen Sie die Antworten selbst ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It is sent as it is; nothing was charged for it.</source>
            <translation>Die Zeile wird unverändert gesendet; für sie wurde nichts berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Correct {answer}</source>
            <translation>{answer} korrigieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude's own answer stands again</source>
            <translation>Claudes eigene Antwort gilt wieder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude answered: {answer}</source>
            <translation>Claude hat geantwortet: {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset {answer}</source>
            <translation>{answer} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the text; some pages have none to look in</source>
            <translation>Im Text nicht gefunden; einige Seiten haben keinen, der sich durchsuchen ließe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found: “{quote}”</source>
            <translation>Gefunden: „{quote}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found in the source</source>
            <translation>In der Quelle gefunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show “{quote}” in the source</source>
            <translation>„{quote}“ in der Quelle zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>“{quote}” is not in the source</source>
            <translation>„{quote}“ steht nicht in der Quelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the source</source>
            <translation>In der Quelle nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment for you and your colleagues</source>
            <translation>Kommentar für Sie und Ihr Team</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is approved.</source>
            <translation>Zeile {number} ist freigegeben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is not approved any more.</source>
            <translation>Zeile {number} ist nicht mehr freigegeben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is corrected.</source>
            <translation>{answer} ist korrigiert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is Claude's own again.</source>
            <translation>{answer} ist wieder Claudes eigene Antwort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>The comment is kept.</source>
            <translation>Der Kommentar ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, word for word</source>
            <translation>Was zurückkam, Wort für Wort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Tokens and &amp;cost</source>
            <translation>Token und &amp;Kosten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, &amp;word for word</source>
            <translation>Was zurückkam, &amp;Wort für Wort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What was as&amp;ked</source>
            <translation>Was gefragt w&amp;urde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these cached</source>
            <translation>davon aus dem Cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>kept for reuse</source>
            <translation>in den Cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these thought</source>
            <translation>davon Nachdenken</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Shared</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>with row {number}, which asks the same</source>
            <translation>mit Zeile {number}, die dasselbe fragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages; they have no text that could be searched.</source>
            <translation>Claude bekam die Seiten; sie haben keinen Text, der sich durchsuchen ließe.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages themselves; this is the text on them.</source>
            <translation>Claude bekam die Seiten selbst; dies ist der Text darauf.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text of the document</source>
            <translation>Text des Dokuments</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Pick one with the arrows. Enter keeps it, Escape leaves it.</source>
            <translation>Mit den Pfeiltasten wählen. Eingabetaste übernimmt, Esc verwirft.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it.</source>
            <translation>Eingabetaste übernimmt, Umschalt+Eingabe beginnt eine Zeile, Esc verwirft.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>New value of {answer}</source>
            <translation>Neuer Wert für {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A date such as 2026-11-28 or 28 Nov 2026. Enter keeps it, Escape leaves it.</source>
            <translation>Ein Datum wie 2026-11-28 oder 28 Nov 2026. Eingabetaste übernimmt, Esc verwirft.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Several, with ; between them. Enter keeps them, Escape leaves them.</source>
            <translation>Mehrere, mit ; dazwischen. Eingabetaste übernimmt, Esc verwirft.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A number such as 1234.5. Enter keeps it, Escape leaves it.</source>
            <translation>Eine Zahl wie 1234.5. Eingabetaste übernimmt, Esc verwirft.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Done again: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Wiederholt: Freigabe für {n} Zeile.</numerusform>
                <numerusform>Wiederholt: Freigabe für {n} Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Ke&amp;yboard</source>
            <translation>&amp;Tastatur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Taken back: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Rückgängig: Freigabe für {n} Zeile.</numerusform>
                <numerusform>Rückgängig: Freigabe für {n} Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: {answer} of row {number}.</source>
            <translation>Rückgängig: {answer} in Zeile {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: {answer} of row {number}.</source>
            <translation>Wiederholt: {answer} in Zeile {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is corrected again as before.</source>
            <translation>Zeile {number} ist wieder korrigiert wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} has Claude's own answer again.</source>
            <translation>Zeile {number} hat wieder Claudes eigene Antwort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the comment on row {number}.</source>
            <translation>Rückgängig: Kommentar zu Zeile {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the comment on row {number}.</source>
            <translation>Wiederholt: Kommentar zu Zeile {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is approved again.</source>
            <translation>Zeile {number} ist wieder freigegeben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>next problem, problem before</source>
            <translation>nächstes Problem, voriges Problem</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>approve, and on to the next row</source>
            <translation>freigeben und zur nächsten Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>correct the answer; keep what was typed</source>
            <translation>Antwort korrigieren; Eingabe übernehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>leave it, or close the panel</source>
            <translation>verwerfen oder den Bereich schließen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>take back the last step, do it again</source>
            <translation>letzten Schritt rückgängig machen, wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>row above, row below (in the table)</source>
            <translation>Zeile darüber, Zeile darunter (in der Tabelle)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Width of the panel</source>
            <translation>Breite des Bereichs</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Left and right arrows make it wider and narrower</source>
            <translation>Die Pfeile nach links und rechts machen ihn breiter und schmaler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Drag to make the panel wider or narrower</source>
            <translation>Ziehen macht den Bereich breiter oder schmaler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Characters {first} to {last} of {all}</source>
            <translation>Zeichen {first} bis {last} von {all}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part before</source>
            <translation>Teil davor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part after</source>
            <translation>Teil danach</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>{n} quotes are marked on this page</source>
            <comment>n</comment>
            <extracomment>For one: {n} quote is marked on this page</extracomment>
            <translation>
                <numerusform>{n} Zitat ist auf dieser Seite markiert</numerusform>
                <numerusform>{n} Zitate sind auf dieser Seite markiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page before</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>&amp;Larger</source>
            <translation>&amp;Größer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next quote</source>
            <translation>Nächstes Zitat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Pages of {document}</source>
            <translation>Seiten von {document}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pprove</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Ctrl+Enter approves and goes on to the next row</source>
            <translation>Strg+Eingabe gibt frei und geht zur nächsten Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>the answers</source>
            <translation>die Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pproved</source>
            <translation>&amp;Freigegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number} is on its way again.</source>
            <translation>Zeile {number} ist wieder unterwegs.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>{n} more columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} more column</extracomment>
            <translation>
                <numerusform>{n} weitere Spalte</numerusform>
                <numerusform>{n} weitere Spalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Next row that needs a look</source>
            <translation>Nächste zu prüfende Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row before that needs a look</source>
            <translation>Vorige zu prüfende Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Approve the selected rows, or the row and on to the next</source>
            <translation>Die gewählten Zeilen freigeben, oder die Zeile und zur nächsten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Take back the last step</source>
            <translation>Letzten Schritt rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Do it again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>This is the last row.</source>
            <translation>Das ist die letzte Zeile.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row {number} needs a look.</source>
            <translation>Zeile {number} ist zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row above needs a look.</source>
            <translation>Darüber ist keine Zeile zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row below needs a look.</source>
            <translation>Darunter ist keine Zeile zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Which rows are shown</source>
            <translation>Welche Zeilen gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Columns and rows</source>
            <translation>Spalten und Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>These are the rows from before.</source>
            <translation>Das sind die Zeilen von vorher.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>S&amp;top</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{column}…</source>
            <translation>{column} …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} so far…</source>
            <translation>bisher {found} …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Sorting…</source>
            <translation>Wird sortiert …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} of {every}</source>
            <translation>{every}, davon {found} gefunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Excel workbook…</source>
            <translation>&amp;Excel-Arbeitsmappe …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;CSV…</source>
            <translation>&amp;CSV …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;JSON Lines…</source>
            <translation>&amp;JSON Lines …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Parquet…</source>
            <translation>&amp;Parquet …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Save as &amp;Excel…</source>
            <translation>Als &amp;Excel speichern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Other forms</source>
            <translation>Andere Formate</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Add to my workbook, CSV, JSON Lines, Parquet</source>
            <translation>Zu meiner Mappe hinzufügen, CSV, JSON Lines, Parquet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Add to my workbook…</source>
            <translation>Zu &amp;meiner Mappe hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>So far: {done} of {rows}</source>
            <translation>Bisher: {done} ({rows} insgesamt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{done} of {rows} are answered so far. Save again for the others, at no cost.</source>
            <translation>{rows}, davon bisher {done} beantwortet. Für die anderen speichern Sie noch einmal, ohne Kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>job</source>
            <translation>auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Parquet (*.parquet)</source>
            <translation>Parquet (*.parquet)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace “{name}”?</source>
            <translation>„{name}“ ersetzen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>A file of this name is in the folder “{folder}” already.</source>
            <translation>Im Ordner „{folder}“ gibt es schon eine Datei dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Writing {name}</source>
            <translation>{name} wird geschrieben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{n} rows are in {name}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is in {name}.</extracomment>
            <translation>
                <numerusform>{n} Zeile steht in {name}.</numerusform>
                <numerusform>{n} Zeilen stehen in {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Open the file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{name}-answers</source>
            <translation>{name}-antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Tab-separated text (*.tsv)</source>
            <translation>Text mit Tabulatoren (*.tsv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Save as a new workbook…</source>
            <translation>Als neue Arbeitsmappe speichern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Approve the selected rows (Ctrl+Enter)</source>
            <translation>Die gewählten Zeilen freigeben (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Select nothing</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>What can be done to the selected rows</source>
            <translation>Was mit den gewählten Zeilen getan werden kann</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows are approved.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is approved.</extracomment>
            <translation>
                <numerusform>{n} Zeile ist freigegeben.</numerusform>
                <numerusform>{n} Zeilen sind freigegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} documents selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} document selected</extracomment>
            <translation>
                <numerusform>{n} Dokument gewählt</numerusform>
                <numerusform>{n} Dokumente gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument f&amp;reigeben</numerusform>
                <numerusform>{n} Dokumente f&amp;reigeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} row selected</extracomment>
            <translation>
                <numerusform>{n} Zeile gewählt</numerusform>
                <numerusform>{n} Zeilen gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile f&amp;reigeben</numerusform>
                <numerusform>{n} Zeilen f&amp;reigeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Widths that &amp;fit</source>
            <translation>Passende &amp;Breiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Show &amp;all columns</source>
            <translation>&amp;Alle Spalten zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Comfortable rows</source>
            <translation>&amp;Luftige Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Dense rows</source>
            <translation>&amp;Dichte Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Part {place} of {parts}</source>
            <translation>Teil {place} von {parts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>What is not yet sent stays here until you go on; what was sent is charged.</source>
            <translation>Was noch nicht gesendet ist, bleibt hier, bis Sie weitermachen; was gesendet wurde, wird berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>sent {when}</source>
            <translation>gesendet {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>The answers of {rows} are being fetched</source>
            <translation>Antworten werden geholt: {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Claude is working on {rows}</source>
            <translation>Claude bearbeitet {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Sending {rows}</source>
            <translation>{rows} werden gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>and {more} more, under Batches</source>
            <translation>und {more} weitere, unter Stapel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The answers stand beside their rows on the sheet “{sheet}”. All else is as in your workbook, which itself is not changed.</source>
            <translation>Die Antworten stehen auf dem Blatt „{sheet}“ neben ihren Zeilen. Alles andere ist wie in Ihrer Mappe, die selbst nicht geändert wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*.xlsx *.xlsm)</source>
            <translation>Excel-Arbeitsmappen (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*{ending})</source>
            <translation>Excel-Arbeitsmappen (*{ending})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add to my workbook</source>
            <translation>Zu meiner Mappe hinzufügen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Another…</source>
            <translation>&amp;Andere …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose the workbook where it is now, or a newer copy of it</source>
            <translation>Wählen Sie die Mappe dort, wo sie jetzt ist, oder eine neuere Kopie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Elsewhere…</source>
            <translation>An&amp;derswo …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Name of the copy</source>
            <translation>Name der Kopie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add the answers to a copy of your workbook</source>
            <translation>Antworten in eine Kopie Ihrer Mappe schreiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>In {folder}</source>
            <translation>In {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>“{name}” is not there any more. Choose where it is now.</source>
            <translation>„{name}“ ist nicht mehr da. Wählen Sie, wo die Mappe jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name.</source>
            <translation>Die Kopie braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name of its own, for your workbook is not changed.</source>
            <translation>Die Kopie braucht einen eigenen Namen, denn Ihre Mappe wird nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Your workbook</source>
            <translation>Ihre Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Name of the copy</source>
            <translation>&amp;Name der Kopie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>{name} with answers</source>
            <translation>{name} mit Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>A file of this name is there and will be replaced.</source>
            <translation>Eine Datei dieses Namens ist da und wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Replace the copy</source>
            <translation>Kopie &amp;ersetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Write the copy</source>
            <translation>Kopie &amp;schreiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>It costs about {sum}. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>Das kostet etwa {sum}. Brauchbare Antworten bleiben, bis andere brauchbare gekommen sind; Ihre Korrekturen, Freigaben und Kommentare bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is among the drafts.</source>
            <translation>„{name}“ ist bei den Entwürfen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Keep the limit, send nothing</source>
            <translation>Limit lassen, nichts senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Practice costs nothing. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>Übung kostet nichts. Brauchbare Antworten bleiben, bis andere brauchbare gekommen sind; Ihre Korrekturen, Freigaben und Kommentare bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename the job</source>
            <translation>Auftrag umbenennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is archived.</source>
            <translation>„{name}“ ist archiviert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back in the list.</source>
            <translation>„{name}“ ist wieder in der Liste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Copying “{name}”</source>
            <translation>„{name}“ wird kopiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send {rows} again?</source>
            <translation>{rows} erneut senden?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send nothing</source>
            <translation>Nichts senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel “{name}”?</source>
            <translation>„{name}“ abbrechen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel the job</source>
            <translation>Auftrag abbrechen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Let it go on</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Go on under it</source>
            <translation>Darunter fortsetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Write it like 3 or 3.50. The limit is as it was.</source>
            <translation>Schreiben Sie es wie 3 oder 3,50. Das Limit ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise the limit of “{name}”?</source>
            <translation>Limit von „{name}“ erhöhen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise it to {most} and send</source>
            <translation>Auf {most} erhöhen und senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Lift the limit of “{name}”?</source>
            <translation>Limit von „{name}“ aufheben?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{typed}” is no sum of dollars.</source>
            <translation>„{typed}“ ist kein Dollarbetrag.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send without a limit</source>
            <translation>Ohne Limit senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back.</source>
            <translation>„{name}“ ist wieder da.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again for about {sum}</source>
            <translation>{rows} für etwa {sum} erneut senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun {when}</source>
            <translation>begonnen {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The rows are on their way to the service.</source>
            <translation>Die Zeilen sind auf dem Weg zum Dienst.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>You can close BatchDesk: the work goes on at the service, and the answers are fetched at the next start.</source>
            <translation>Sie können BatchDesk schließen: Die Arbeit geht beim Dienst weiter, und die Antworten werden beim nächsten Start geholt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} requests</source>
            <comment>n</comment>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} Anfrage</numerusform>
                <numerusform>{n} Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{requests} for {rows}</source>
            <translation>{requests} für {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {size}.</source>
            <translation>„{name}“ ist gelöscht: {rows}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged (at most {cost}) and its answers are kept; the rest is not charged.</source>
            <translation>Was Claude schon bearbeitet hat, wird berechnet (höchstens {cost}), und die Antworten bleiben; der Rest wird nicht berechnet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} documents</source>
            <comment>n</comment>
            <extracomment>For one: {n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument</numerusform>
                <numerusform>{n} Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again to practice</source>
            <translation>{rows} erneut zur Übung senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again, price unknown</source>
            <translation>{rows} erneut senden, Preis unbekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>rows</source>
            <comment>n</comment>
            <extracomment>For one: row</extracomment>
            <translation>
                <numerusform>Zeile</numerusform>
                <numerusform>Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of about {cost}</source>
            <translation>von etwa {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of at most {cap}</source>
            <translation>von max. {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice: nothing is paid</source>
            <translation>Übung: Nichts wird bezahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{answered} of {rows} answered</source>
            <translation>{rows}, davon {answered} beantwortet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} carried over</source>
            <comment>n</comment>
            <extracomment>For one: {n} carried over</extracomment>
            <translation>
                <numerusform>{n} übernommen</numerusform>
                <numerusform>{n} übernommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{actual} of about {estimated}</source>
            <translation>{actual} von etwa {estimated}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished {when}</source>
            <translation>fertig {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service finishes what it had begun; that is charged and kept. The rest costs nothing.</source>
            <translation>Der Dienst beendet, was er begonnen hat; das wird berechnet und bleibt. Der Rest kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service is done; the answers are being fetched.</source>
            <translation>Der Dienst ist fertig; die Antworten werden geholt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The practice service answers within seconds.</source>
            <translation>Der Übungsdienst antwortet binnen Sekunden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Most jobs finish within an hour; this one must be done {by}.</source>
            <translation>Die meisten Aufträge sind binnen einer Stunde fertig; dieser muss {by} fertig sein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>If you close BatchDesk the job waits, because the practice service is a part of it, and goes on when you open it again.</source>
            <translation>Wenn Sie BatchDesk schließen, wartet der Auftrag, weil der Übungsdienst ein Teil davon ist, und geht weiter, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{span} so far</source>
            <translation>bisher {span}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>just sent</source>
            <translation>gerade gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, and {answers} that were never saved to a file.</source>
            <translation>„{name}“ ist gelöscht: {rows} und {answers}, nie in einer Datei gespeichert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {answers}, {size}.</source>
            <translation>„{name}“ ist gelöscht: {rows}, {answers}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged and kept; the rest is not charged.</source>
            <translation>Was Claude schon bearbeitet hat, wird berechnet und bleibt; der Rest wird nicht berechnet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: of {n} row</extracomment>
            <translation>
                <numerusform>von {n} Zeile</numerusform>
                <numerusform>von {n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>documents</source>
            <comment>n</comment>
            <extracomment>For one: document</extracomment>
            <translation>
                <numerusform>Dokument</numerusform>
                <numerusform>Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice, not paid</source>
            <translation>Übung, nicht bezahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent by itself</source>
            <translation>von selbst gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>fetch the answers</source>
            <translation>Antworten holen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>kept until {day}</source>
            <translation>nur bis {day}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>done {by}</source>
            <translation>fertig {by}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: of {n} document</extracomment>
            <translation>
                <numerusform>von {n} Dokument</numerusform>
                <numerusform>von {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>expected</source>
            <translation>erwartet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} answers</source>
            <comment>n</comment>
            <extracomment>For one: {n} answer</extracomment>
            <translation>
                <numerusform>{n} Antwort</numerusform>
                <numerusform>{n} Antworten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Every job you send is written down here: what it was expected to cost and what it did cost, by month, recipe, model and key. So is what trying rows costs.</source>
            <translation>Jeder Auftrag, den Sie senden, wird hier festgehalten: was er kosten sollte und was er gekostet hat, nach Monat, Rezept, Modell und Schlüssel. Getestete Zeilen ebenso.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Ledger</source>
            <translation>Kostenbuch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>&amp;Export to Excel…</source>
            <translation>Nach &amp;Excel exportieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Nothing was spent yet</source>
            <translation>Noch nichts ausgegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>New job</source>
            <translation>Neuer Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>BatchDesk ledger {day}.xlsx</source>
            <translation>BatchDesk-Kostenbuch {day}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Export the ledger</source>
            <translation>Kostenbuch exportieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>The ledger is in {name}.</source>
            <translation>Das Kostenbuch steht in {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By month</source>
            <translation>Nach Monat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By recipe</source>
            <translation>Nach Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By model</source>
            <translation>Nach Modell</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By key</source>
            <translation>Nach Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Each job</source>
            <translation>Jeder Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>{sum} in all</source>
            <translation>{sum} insgesamt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Price unknown</source>
            <translation>Preis unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>By month: {months}</source>
            <translation>Nach Monat: {months}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>{sum} + unknown</source>
            <translation>{sum} + unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last {jobs} jobs: estimates within {share} of the bill, {worst} at worst.</source>
            <translation>Letzte {jobs} Aufträge: Schätzung bis auf {share} genau, im schlechtesten Fall {worst}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens read</source>
            <translation>Token gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens written</source>
            <translation>Token geschrieben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Standard price</source>
            <translation>Normalpreis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>sent again</source>
            <translation>erneut gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>tried</source>
            <translation>getestet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>compared</source>
            <translation>verglichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{kind}, deleted</source>
            <translation>{kind}, gelöscht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not finished</source>
            <translation>nicht fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>as expected</source>
            <translation>wie erwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} more</source>
            <translation>{share} mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} less</source>
            <translation>{share} weniger</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last finished job: estimate within {share} of the bill.</source>
            <translation>Letzter fertiger Auftrag: Schätzung bis auf {share} genau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Practice: nothing was paid; this is what it would cost with Claude.</source>
            <translation>Übung: Nichts wurde bezahlt; das würde es mit Claude kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}, caching {cached} more.</source>
            <translation>Stapel sparten {saved}, der Cache weitere {cached}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>The prices of {n} entries are unknown, and they are not in this sum.</source>
            <comment>n</comment>
            <extracomment>For one: The price of {n} entry is unknown, and it is not in this sum.</extracomment>
            <translation>
                <numerusform>Der Preis von {n} Eintrag ist unbekannt und nicht in dieser Summe.</numerusform>
                <numerusform>Die Preise von {n} Einträgen sind unbekannt und nicht in dieser Summe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>no recipe</source>
            <translation>kein Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>key ending in {hint}</source>
            <translation>Schlüssel, endet auf {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}.</source>
            <translation>Stapel sparten {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/opening.py" />
            <source>Opening your desk…</source>
            <translation>Ihre Aufträge werden geöffnet …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to the new job</source>
            <translation>&amp;Zurück zum neuen Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to “{name}”</source>
            <translation>&amp;Zurück zu „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise without a key</source>
            <translation>Ohne Schlüssel üben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>End practice</source>
            <translation>Üben beenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>A practice service answers in place of Claude; nothing costs anything.</source>
            <translation>Statt Claude antwortet ein Übungsdienst; nichts kostet etwas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>What you begin now is not sent to Claude and costs nothing.</source>
            <translation>Was Sie jetzt beginnen, geht nicht an Claude und kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>BatchDesk {version}</source>
            <translation>BatchDesk {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Free software under the Apache License 2.0.</source>
            <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Open the help</source>
            <translation>Hilfe öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Report a problem…</source>
            <translation>Problem melden …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Licences of what is shipped along</source>
            <translation>Lizenzen der mitgelieferten Teile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Client of the service</source>
            <translation>Client des Dienstes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>anthropic {version}</source>
            <translation>anthropic {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Price list of</source>
            <translation>Preisliste vom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>as its workspace is called</source>
            <translation>so, wie der Workspace heißt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Paste the key here, it begins with sk-ant-</source>
            <translation>Schlüssel hier einfügen, er beginnt mit sk-ant-</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Name of the further key</source>
            <translation>Name des weiteren Schlüssels</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Further key</source>
            <translation>Weiterer Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Keep it in the keychain</source>
            <translation>Im Schlüsselbund speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Only for this session</source>
            <translation>Nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Each workspace has its own bill, limits and batches. A job keeps to its key.</source>
            <translation>Jeder Workspace hat eigene Rechnung, Limits und Stapel. Ein Auftrag bleibt bei seinem Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>A workspace is a part of your company's account, such as a team or a project. Its key sees only its own batches, and what its jobs cost stands on its own bill. Keys are made in the Console, in the settings of the workspace.</source>
            <translation>Ein Workspace ist ein Teil des Kontos Ihres Unternehmens, etwa ein Team oder ein Projekt. Sein Schlüssel sieht nur die eigenen Stapel, und was seine Aufträge kosten, steht auf seiner eigenen Rechnung. Schlüssel werden in der Console angelegt, in den Einstellungen des Workspace.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Changes at once.</source>
            <translation>Ändert sich sofort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>As the s&amp;ystem is</source>
            <translation>Wie das S&amp;ystem</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Da&amp;rk</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Comfortable</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Close together</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Size of letters</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Rows of tables</source>
            <translation>Tabellenzeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>delete</source>
            <translation>löschen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything?</source>
            <translation>Alles löschen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Type “{word}” to go on</source>
            <translation>Geben Sie „{word}“ ein, um fortzufahren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} jobs will be gone.</source>
            <comment>n</comment>
            <extracomment>For one: {n} job will be gone.</extracomment>
            <translation>
                <numerusform>{n} Auftrag wird gelöscht.</numerusform>
                <numerusform>{n} Aufträge werden gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} rows go with their answers.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row goes with its answer.</extracomment>
            <translation>
                <numerusform>{n} Zeile geht mit ihrer Antwort verloren.</numerusform>
                <numerusform>{n} Zeilen gehen mit ihren Antworten verloren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>They cost {money}; to have these answers again costs about as much again.</source>
            <translation>Die Antworten haben {money} gekostet; sie noch einmal zu bekommen, kostet etwa genauso viel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Your recipes, settings, the ledger and the logs go, too. What this month has cost is forgotten, so its limit begins anew.</source>
            <translation>Ihre Rezepte und Einstellungen, das Kostenbuch und die Protokolle werden ebenfalls gelöscht. Was dieser Monat gekostet hat, ist dann nicht mehr bekannt; das Monatslimit beginnt also von vorn.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>This can not be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>While you are elsewhere</source>
            <translation>Im Hintergrund</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Jobs that were sent go on at the service, whether BatchDesk is open or not.</source>
            <translation>Gesendete Aufträge gehen beim Dienst weiter, ob BatchDesk offen ist oder nicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Tell me when a job ends or needs me</source>
            <translation>Melden, wenn ein Auftrag endet oder auf mich wartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Open BatchDesk when I sign in</source>
            <translation>BatchDesk öffnen, wenn ich mich anmelde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>When the window is closed</source>
            <translation>Wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>This desktop shows no tray, so BatchDesk needs its window.</source>
            <translation>Dieser Desktop hat keinen Infobereich, daher braucht BatchDesk sein Fenster.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Ask, if something is under way or planned</source>
            <translation>Fragen, wenn etwas unterwegs oder geplant ist</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Stay in the tray</source>
            <translation>Im Infobereich bleiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>The system did not let BatchDesk change what opens at sign-in.</source>
            <translation>Das System hat nicht zugelassen, dass BatchDesk ändert, was bei der Anmeldung geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>You can do it in the settings of your system.</source>
            <translation>Sie können es in den Einstellungen Ihres Systems tun.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Another name for “{name}”</source>
            <translation>Ein anderer Name für „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>, ends in {hint}</source>
            <translation>, endet auf {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A key makes jobs go out in your name. It is kept by your system's keychain, never in a file.</source>
            <translation>Mit einem Schlüssel werden Aufträge in Ihrem Namen gesendet. Er liegt im Schlüsselbund Ihres Systems, nie in einer Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Keep it in the keychain</source>
            <translation>Im Schlüssel&amp;bund speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this sess&amp;ion only</source>
            <translation>Nur für diese S&amp;itzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use &amp;another key</source>
            <translation>&amp;Anderen Schlüssel nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service on this computer answers in place of Claude. All goes as it will later, from the file to the workbook, but the answers come from simple rules. Nothing leaves this computer and nothing is paid. What is begun in practice stays marked so.</source>
            <translation>Ein Übungsdienst auf diesem Computer antwortet anstelle von Claude. Alles läuft wie später, von der Datei bis zur Arbeitsmappe, nur kommen die Antworten aus einfachen Regeln. Nichts verlässt diesen Computer, und nichts kostet etwas. Was in der Übung begonnen wird, bleibt so gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Test it, for free</source>
            <translation>Kostenlos &amp;testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Forget the key</source>
            <translation>Schlüssel &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Add a key of another workspace</source>
            <translation>Schlüssel eines anderen Workspace hinzufügen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>for {host}</source>
            <translation>für {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keeping the key</source>
            <translation>Schlüssel wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this session only</source>
            <translation>Nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is in your keychain.</source>
            <translation>Der Schlüssel liegt in Ihrem Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is used until BatchDesk closes.</source>
            <translation>Der Schlüssel gilt, bis BatchDesk geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Test it to be sure that it works; testing is free.</source>
            <translation>Testen Sie ihn, um sicher zu sein; das ist kostenlos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Testing the key</source>
            <translation>Schlüssel wird getestet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key?</source>
            <translation>Schlüssel entfernen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Jobs that run at the service go on, but their answers can be fetched only with a key of the same workspace.</source>
            <translation>Er wird von diesem Computer entfernt. Aufträge, die beim Dienst laufen, gehen weiter; ihre Antworten lassen sich aber nur mit einem Schlüssel desselben Workspace holen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is gone from this computer.</source>
            <translation>Der Schlüssel ist von diesem Computer entfernt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is there. Choose it for new jobs, or for one job where you send it.</source>
            <translation>„{name}“ ist da. Wählen Sie diesen Schlüssel für neue Aufträge, oder beim Senden für einen einzelnen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Choosing the key</source>
            <translation>Schlüssel wird gewählt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>New jobs go out with “{name}”. Jobs that run keep to their key.</source>
            <translation>Neue Aufträge gehen mit „{name}“ hinaus. Laufende bleiben bei ihrem Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget “{name}”?</source>
            <translation>„{name}“ entfernen?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Answers of its jobs can be fetched only with a key of the same workspace.</source>
            <translation>Er wird von diesem Computer entfernt. Die Antworten seiner Aufträge lassen sich nur mit einem Schlüssel desselben Workspace holen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. End practice to add a key.</source>
            <translation>Ein Übungsdienst antwortet anstelle von Claude. Beenden Sie das Üben, um einen Schlüssel hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. Start BatchDesk without practice to add a key.</source>
            <translation>Statt Claude antwortet ein Übungsdienst. Starten Sie BatchDesk ohne Übung, um einen Schlüssel hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>ANTHROPIC_API_KEY is set where BatchDesk was started; change it there.</source>
            <translation>ANTHROPIC_API_KEY ist dort gesetzt, wo BatchDesk gestartet wurde; ändern Sie es dort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{reason} The key can be used for this session only.</source>
            <translation>{reason} Der Schlüssel lässt sich nur für diese Sitzung verwenden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Make one in the Console under “API keys”, then paste it here.</source>
            <translation>Legen Sie in der Console unter „API keys“ einen an, und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Workspace {id}.</source>
            <translation>Workspace {id}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, and batch jobs are offered.</source>
            <translation>Der Schlüssel funktioniert, und Stapelaufträge werden angeboten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, but this host offers no batch jobs.</source>
            <translation>Der Schlüssel funktioniert, aber dieser Server bietet keine Stapelaufträge an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use another address.</source>
            <translation>Verwenden Sie eine andere Adresse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forgetting the key</source>
            <translation>Schlüssel wird entfernt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Renaming the key</source>
            <translation>Schlüssel wird umbenannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is called “{name}” now; its jobs know.</source>
            <translation>Er heißt jetzt „{name}“, auch in seinen Aufträgen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is the new key now; its jobs go on with it.</source>
            <translation>„{name}“ ist jetzt der neue Schlüssel; seine Aufträge gehen damit weiter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>No key is needed for practice</source>
            <translation>Zum Üben ist kein Schlüssel nötig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>In the keychain{ends}</source>
            <translation>Im Schlüsselbund{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>For this session only{ends}</source>
            <translation>Nur für diese Sitzung{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>From the environment{ends}</source>
            <translation>Aus der Umgebung{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>There is no key yet</source>
            <translation>Es gibt noch keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Taking the key</source>
            <translation>Schlüssel wird übernommen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>First key</source>
            <translation>Erster Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>in the keychain</source>
            <translation>im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>for this session only</source>
            <translation>nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>from the environment</source>
            <translation>aus der Umgebung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>ends in {hint}</source>
            <translation>endet auf {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>needed by {n} jobs</source>
            <comment>n</comment>
            <extracomment>For one: needed by {n} job</extracomment>
            <translation>
                <numerusform>von {n} Auftrag gebraucht</numerusform>
                <numerusform>von {n} Aufträgen gebraucht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Test “{name}”, for free</source>
            <translation>„{name}“ kostenlos testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>not in the keychain any more</source>
            <translation>nicht mehr im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Keys for {host}; the marked one is for new jobs</source>
            <translation>Schlüssel für {host}; der markierte gilt für neue Aufträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Rename “{name}”</source>
            <translation>„{name}“ umbenennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Replace “{name}” by a renewed key</source>
            <translation>„{name}“ durch einen erneuerten Schlüssel ersetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Forget “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Of the window. What is asked of Claude, and what it answers, stays as the recipe has it.</source>
            <translation>Gilt für das Fenster. Was Claude gefragt wird und antwortet, bleibt, wie das Rezept es vorgibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As the system is</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As usual in the language</source>
            <translation>Wie in der Sprache üblich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Like this: {example}</source>
            <translation>Zum Beispiel: {example}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Numbers and dates</source>
            <translation>Zahlen und Datum</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Altogether</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, rows and answers</source>
            <translation>Aufträge, Zeilen und Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Answers as they came, and documents</source>
            <translation>Antworten im Original und Dokumente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs that were begun, pasted tables</source>
            <translation>Begonnene Aufträge, eingefügte Tabellen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Your recipes</source>
            <translation>Ihre Rezepte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Where things are kept</source>
            <translation>Wo alles liegt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, answers, your recipes and logs stay on this computer. Keys are in your system's keychain.</source>
            <translation>Aufträge, Antworten, Ihre Rezepte und Protokolle bleiben auf diesem Computer. Schlüssel liegen im Schlüsselbund Ihres Systems.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>&amp;Open the folder</source>
            <translation>Ordner ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything…</source>
            <translation>Alles exportieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Delete everything…</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>One .zip with a workbook for each job, your recipes, the ledger and the settings; no key is in it.</source>
            <translation>Eine .zip-Datei mit einer Arbeitsmappe für jeden Auftrag, Ihren Rezepten, dem Kostenbuch und den Einstellungen; ohne Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything</source>
            <translation>Alles exportieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Archive (*.zip)</source>
            <translation>Archiv (*.zip)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Taking everything along</source>
            <translation>Alles wird zusammengepackt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything is in “{name}”.</source>
            <translation>Alles ist in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>It holds your rows and answers: keep it as carefully as these.</source>
            <translation>Die Datei enthält Ihre Zeilen und Antworten: Bewahren Sie sie ebenso sorgfältig auf.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Open its folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything was deleted.</source>
            <translation>Alles wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Keys are still in the keychain; forget them above if you leave this computer.</source>
            <translation>Schlüssel sind noch im Schlüsselbund; entfernen Sie sie oben, wenn Sie diesen Computer abgeben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Deleting everything</source>
            <translation>Alles wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>{model}: {read} per million tokens read, {written} per million written; entered {day}</source>
            <translation>{model}: {read} je Million gelesene Token, {written} je Million geschriebene; eingetragen am {day}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is unknown again.</source>
            <translation>Der Preis von {model} ist wieder unbekannt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price for a model that is not on the list. Without one its cost reads “unknown”.</source>
            <translation>Tragen Sie einen Preis für ein Modell ein, das nicht in der Liste steht. Ohne Preis heißen seine Kosten „unbekannt“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The whole list</source>
            <translation>Die ganze Liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>You have entered none of your own.</source>
            <translation>Sie haben keine eigenen eingetragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price</source>
            <translation>Preis eintragen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list</source>
            <translation>Preisliste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Cache prices</source>
            <translation>Cache-Preise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Standard prices, not batch prices: the batch discount is taken off by BatchDesk. Cache prices that you leave empty follow from the price of reading.</source>
            <translation>Normalpreise, nicht Stapelpreise: BatchDesk zieht den Stapelrabatt ab. Cache-Preise, die Sie leer lassen, folgen aus dem Lesepreis.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Keep this price</source>
            <translation>Preis übernehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list of {day}, {n} models. In a batch half of these prices counts.</source>
            <comment>n</comment>
            <extracomment>For one: Price list of {day}, {n} model. In a batch half of these prices counts.</extracomment>
            <translation>
                <numerusform>Preisliste vom {day}, {n} Modell. In einem Stapel gilt die Hälfte dieser Preise.</numerusform>
                <numerusform>Preisliste vom {day}, {n} Modelle. In einem Stapel gilt die Hälfte dieser Preise.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change the price of {model}</source>
            <translation>Preis von {model} ändern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget the price of {model}</source>
            <translation>Preis von {model} entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write the model's id as the service names it, without spaces.</source>
            <translation>Schreiben Sie die ID des Modells so, wie der Dienst sie nennt, ohne Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A cache price is no sum of dollars; leave it empty if you do not know it.</source>
            <translation>Bei einem Cache-Preis steht kein Dollarbetrag; lassen Sie das Feld leer, wenn Sie ihn nicht kennen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is kept.</source>
            <translation>Der Preis von {model} ist eingetragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>It counts for all that is priced from now on.</source>
            <translation>Er gilt für alles, was ab jetzt berechnet wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write what a million tokens read and written cost, such as 2 or 2.50.</source>
            <translation>Schreiben Sie, was eine Million gelesene und geschriebene Token kosten, etwa 2 oder 2,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Model id</source>
            <translation>Modell-ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens read, $</source>
            <translation>Eine Million Token gelesen, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens written, $</source>
            <translation>Eine Million Token geschrieben, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for 5 minutes, $</source>
            <translation>Für 5 Minuten in den Cache geschrieben, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for an hour, $</source>
            <translation>Für eine Stunde in den Cache geschrieben, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Read from the cache, $</source>
            <translation>Aus dem Cache gelesen, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Way to the service</source>
            <translation>Weg zum Dienst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Many companies let nothing out but through a proxy. It sees the address of the service; the key and your rows travel through it encrypted, unless your company opens encrypted traffic. Calls to this computer itself go past it.</source>
            <translation>Viele Firmen lassen nur über einen Proxy etwas hinaus. Er sieht die Adresse des Dienstes; der Schlüssel und Ihre Zeilen laufen verschlüsselt hindurch, es sei denn, Ihre Firma öffnet verschlüsselte Verbindungen. Aufrufe an diesen Computer selbst gehen an ihm vorbei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>As the system says</source>
            <translation>Wie das System es vorgibt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Straight, without a proxy</source>
            <translation>Direkt, ohne Proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Through this proxy</source>
            <translation>Über diesen Proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>only where it asks for one</source>
            <translation>nur, wo er danach fragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>The password is kept by your system's keychain, like a key.</source>
            <translation>Das Passwort liegt im Schlüsselbund Ihres Systems, wie ein Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>kept; type to change it</source>
            <translation>gespeichert; zum Ändern tippen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Address of the proxy</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>{field} of the proxy</source>
            <translation>{field} für den Proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>A renewed key for “{name}”</source>
            <translation>Ein erneuerter Schlüssel für „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Jobs that run with “{name}” go on with the new key, so it must be one of the same workspace.</source>
            <translation>Aufträge, die mit „{name}“ laufen, gehen mit dem neuen Schlüssel weiter; er muss also aus demselben Workspace sein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Keep the new key</source>
            <translation>Neuen Schlüssel übernehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/section_list.py" />
            <source>Sections of the settings</source>
            <translation>Abschnitte der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set and counts from the next start.</source>
            <translation>{variable} ist gesetzt und gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set too; the address above goes before it.</source>
            <translation>{variable} ist auch gesetzt; die Adresse oben hat Vorrang.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set where BatchDesk was started: jobs go to {host}.</source>
            <translation>{variable} ist dort gesetzt, wo BatchDesk gestartet wurde: Aufträge gehen an {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Where new jobs go, and on which way. Leave the address empty for Anthropic's own service.</source>
            <translation>Wohin neue Aufträge gehen und auf welchem Weg. Lassen Sie die Adresse leer für Anthropics eigenen Dienst.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Practice answers on this computer, so no address is used.</source>
            <translation>Die Übung antwortet auf diesem Computer, daher wird keine Adresse gebraucht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Address of the service</source>
            <translation>Adresse des Dienstes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>A host is the address that takes your jobs. Your company may run one of its own, a relay that hands them on to Anthropic; whoever runs it can read your rows and your key. Some relays read the key only from the header X-Api-Key: tick the box where you were told so. Each host has keys of its own.</source>
            <translation>Ein Host ist die Adresse, die Ihre Aufträge annimmt. Ihr Unternehmen kann einen eigenen betreiben, eine Zwischenstelle, die sie an Anthropic weitergibt; wer sie betreibt, kann Ihre Zeilen und Ihren Schlüssel lesen. Manche Zwischenstellen lesen den Schlüssel nur aus dem Header X-Api-Key: Setzen Sie das Häkchen, wenn man es Ihnen so gesagt hat. Jeder Host hat eigene Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>This host reads only &amp;X-Api-Key</source>
            <translation>Dieser Server liest nur &amp;X-Api-Key</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>For a relay that does not understand the usual way to hand over a key.</source>
            <translation>Für eine Zwischenstelle, die die übliche Übergabe des Schlüssels nicht versteht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>&amp;Use it from now on</source>
            <translation>Ab &amp;jetzt verwenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Do &amp;not change it</source>
            <translation>&amp;Nicht ändern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Test the &amp;connection</source>
            <translation>&amp;Verbindung testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Changing the way</source>
            <translation>Weg wird geändert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>New jobs go to {host}.</source>
            <translation>Neue Aufträge gehen an {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Jobs that run stay where they are. Test it to be sure that it answers; testing is free.</source>
            <translation>Laufende Aufträge bleiben, wo sie sind. Testen Sie die Verbindung, um sicher zu sein; das ist kostenlos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Asking {host}</source>
            <translation>{host} wird gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Use the password for this session only</source>
            <translation>Passwort nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, and batch jobs are offered.</source>
            <translation>{host} antwortet, und Stapelaufträge werden angeboten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, but it offers no batch jobs.</source>
            <translation>{host} antwortet, bietet aber keine Stapelaufträge an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Taking the password</source>
            <translation>Passwort wird übernommen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep {cap} a month</source>
            <translation>{cap} im Monat fest&amp;legen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Lift the limit</source>
            <translation>Limit aufheben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Spending</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>A limit for each calendar month. Nothing is sent that could pass it.</source>
            <translation>Ein Limit für jeden Kalendermonat. Was es überschreiten könnte, wird nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>In a month at most $</source>
            <translation>In einem Monat höchstens $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep this limit</source>
            <translation>Dieses Limit fest&amp;legen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Do not change it</source>
            <translation>Nicht ändern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>This is no sum of dollars. Write it like 50 or 12.50, or leave it empty.</source>
            <translation>Das ist kein Dollarbetrag. Schreiben Sie ihn wie 50 oder 12,50, oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Practice costs nothing, so no limit counts here; it holds for jobs with Claude.</source>
            <translation>Übung kostet nichts, daher gilt hier kein Limit; es gilt für Aufträge an Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>How close estimates come is said here once a job is finished.</source>
            <translation>Wie genau die Schätzungen sind, steht hier, sobald ein Auftrag fertig ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>There is no monthly limit now.</source>
            <translation>Es gibt jetzt kein Monatslimit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>What is under way is not touched.</source>
            <translation>Was unterwegs ist, bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Not more than {cap} in a month from now on.</source>
            <translation>Ab jetzt nicht mehr als {cap} im Monat.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>one of</source>
            <translation>eines von</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Use it for a new job</source>
            <translation>&amp;Für einen neuen Auftrag nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Asked of every row</source>
            <translation>Zu jeder Zeile gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Instructions that all rows share</source>
            <translation>Anweisungen, die alle Zeilen teilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What the recipe asks</source>
            <translation>Was das Rezept fragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a folder of documents</source>
            <translation>für einen Ordner mit Dokumenten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a table</source>
            <translation>für eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What comes back, a column each</source>
            <translation>Was zurückkommt, je eine Spalte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Comes with BatchDesk</source>
            <translation>Mit BatchDesk geliefert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Your own</source>
            <translation>Ihre eigenen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>The recipe is in {name}.</source>
            <translation>Das Rezept steht in {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes</source>
            <translation>Rezepte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Keep a .recipe.json file, or the recipe in a workbook made by BatchDesk</source>
            <translation>Eine .recipe.json-Datei übernehmen oder das Rezept aus einer Arbeitsmappe von BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search recipes</source>
            <translation>Rezepte suchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>No recipe has this name</source>
            <translation>Kein Rezept heißt so</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Try fewer letters.</source>
            <translation>Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Import a recipe</source>
            <translation>Rezept importieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Export the recipe</source>
            <translation>Rezept exportieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes (*.recipe.json)</source>
            <translation>Rezepte (*.recipe.json)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>“{name}” is kept among your recipes.</source>
            <translation>„{name}“ ist jetzt bei Ihren Rezepten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search the recipes</source>
            <translation>Rezepte durchsuchen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>the English language</source>
            <translation>die deutsche Sprache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>Add one in Settings, or practise without one: that costs nothing.</source>
            <translation>Fügen Sie in den Einstellungen einen hinzu, oder üben Sie ohne: Das kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key for {host}</source>
            <translation>Schlüssel für {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>“{name}”: {state}</source>
            <translation>„{name}“: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key needed</source>
            <translation>Kein Schlüssel nötig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key in keychain</source>
            <translation>Schlüssel hinterlegt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key until closing</source>
            <translation>Schlüssel für Sitzung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key from outside</source>
            <translation>Schlüssel von außen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key yet</source>
            <translation>Noch kein Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Desk</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far; what is under way can add {sum} at most.</source>
            <translation>Diesen Monat bisher {spent}; was unterwegs ist, kann höchstens {sum} dazu kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far.</source>
            <translation>Diesen Monat bisher {spent}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>{left} is left of {cap}.</source>
            <translation>{left} von {cap} sind übrig.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>Some prices are unknown, so it may be more.</source>
            <translation>Einige Preise sind unbekannt, es kann also mehr sein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>not sent yet</source>
            <translation>noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>being sent</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>fate unknown</source>
            <translation>Verbleib unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Claude is working</source>
            <translation>Claude arbeitet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are being fetched</source>
            <translation>Antworten werden geholt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are here</source>
            <translation>Antworten sind da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused, nothing paid</source>
            <translation>abgelehnt, nichts bezahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>cut off</source>
            <translation>abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>invalid</source>
            <translation>ungültig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>errored</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>canceled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Answers are fetched</source>
            <translation>Holt Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/bars.py" />
            <source>Show all {number}</source>
            <translation>Alle {number} zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Texts of their own; there is nothing to count. Search them among the answers.</source>
            <translation>Jeder Text ist anders; es gibt nichts zu zählen. Durchsuchen Sie sie bei den Antworten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Very many different values: only the most frequent are listed.</source>
            <translation>Sehr viele verschiedene Werte: Nur die häufigsten sind aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>A row may name several, so the shares add up to more than {all}.</source>
            <translation>Eine Zeile kann mehrere nennen, daher ergeben die Anteile mehr als {all}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>earliest</source>
            <translation>frühestes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>lowest</source>
            <translation>niedrigster</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>latest</source>
            <translation>spätestes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>highest</source>
            <translation>höchster</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>{n} more values are not listed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more value is not listed.</extracomment>
            <translation>
                <numerusform>{n} weiterer Wert ist nicht aufgeführt.</numerusform>
                <numerusform>{n} weitere Werte sind nicht aufgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}), kappa {kappa}.</source>
            <translation>{rows}, davon stimmen {equal} überein ({share}), Kappa {kappa}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} as expected</source>
            <translation>{answer} wie erwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>No row has both an answer and an expected value.</source>
            <translation>Keine Zeile hat sowohl eine Antwort als auch einen erwarteten Wert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}).</source>
            <translation>{rows}, davon stimmen {equal} überein ({share}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>exactly the same</source>
            <translation>genau gleich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same whole number</source>
            <translation>gleiche ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to one decimal</source>
            <translation>gleich auf eine Dezimale</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to two decimals</source>
            <translation>gleich auf zwei Dezimalen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column</source>
            <translation>Spalte wählen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Expected and answered</source>
            <translation>Erwartet und geantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Which column holds the right values?</source>
            <translation>Welche Spalte enthält die richtigen Werte?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column of your own in which somebody wrote what the answer should be. You then see how often they agree, what is mixed up with what, and which rows differ.</source>
            <translation>Wählen Sie eine eigene Spalte, in der jemand notiert hat, was die Antwort sein sollte. Sie sehen dann, wie oft beide übereinstimmen, was womit verwechselt wird und welche Zeilen abweichen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Down: what was expected. Across: what was answered. Click a cell to see its rows.</source>
            <translation>Nach unten: was erwartet wurde. Nach rechts: was geantwortet wurde. Klicken Sie auf eine Zelle, um ihre Zeilen zu sehen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Show the {n} that &amp;differ</source>
            <comment>n</comment>
            <extracomment>For one: Show the one that &amp;differs</extracomment>
            <translation>
                <numerusform>Die a&amp;bweichende zeigen</numerusform>
                <numerusform>Die {n} a&amp;bweichenden zeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} is not as {expected} says</source>
            <translation>{answer} weicht von {expected} ab</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer}: expected {one}, answered {other}</source>
            <translation>{answer}: erwartet {one}, geantwortet {other}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Kappa leaves out what chance alone would bring: 0 is chance, 1 is full agreement.</source>
            <translation>Kappa rechnet heraus, was schon der Zufall brächte: 0 ist Zufall, 1 ist volle Übereinstimmung.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have no expected value and do not count.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has no expected value and does not count.</extracomment>
            <translation>
                <numerusform>{rows} ohne erwarteten Wert: nicht mitgezählt.</numerusform>
                <numerusform>{rows} ohne erwarteten Wert: nicht mitgezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has an expected value, but no answer; it does not count either.</extracomment>
            <translation>
                <numerusform>{rows} mit erwartetem Wert, aber ohne Antwort: ebenfalls nicht mitgezählt.</numerusform>
                <numerusform>{rows} mit erwartetem Wert, aber ohne Antwort: ebenfalls nicht mitgezählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} with rarer values are not in the table.</source>
            <translation>Nicht in der Tabelle: {rows} mit selteneren Werten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>An&amp;swer</source>
            <translation>Ant&amp;wort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>E&amp;xpected in</source>
            <translation>Erwartet &amp;in</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Equal &amp;when</source>
            <translation>&amp;Gleich, wenn</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Right when answered: of the rows with this answer, how many expected it (precision).</source>
            <translation>Richtig, wenn geantwortet: von den Zeilen mit dieser Antwort der Anteil, der sie erwartet hat (Precision).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Found when expected: of the rows that expected it, how many have it (recall).</source>
            <translation>Gefunden, wenn erwartet: von den Zeilen, die sie erwartet haben, der Anteil, der sie hat (Recall).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>What is mixed up with what</source>
            <translation>Was womit verwechselt wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Value by value</source>
            <translation>Wert für Wert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}, {share}</source>
            <translation>{down} und {across}: {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}</source>
            <translation>{down} und {across}: {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{down} by {across}</source>
            <translation>{down} nach {across}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Cross table</source>
            <translation>Kreuztabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Choose two different columns.</source>
            <translation>Wählen Sie zwei verschiedene Spalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>&amp;Down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A&amp;cross</source>
            <translation>Nach &amp;rechts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Row %</source>
            <translation>Zeilen-%</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Column %</source>
            <translation>Spalten-%</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A row that names several values counts once for each.</source>
            <translation>Eine Zeile, die mehrere Werte nennt, zählt bei jedem einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{rows} with rarer values are left out.</source>
            <translation>Ausgelassen: {rows} mit selteneren Werten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save</source>
            <translation>Kopieren oder speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Copy as a table</source>
            <translation>Als Tabelle &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Save as a picture…</source>
            <translation>Als Bild &amp;speichern …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save “{name}”</source>
            <translation>„{name}“ kopieren oder speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>The picture is saved as {name}.</source>
            <translation>Das Bild ist als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered rows. Click a bar to see them.</source>
            <translation>Aus {answered} beantworteten Zeilen. Klicken Sie auf einen Balken, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>{answered} of {rows} answered so far</source>
            <translation>{rows}, davon bisher {answered} beantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Click a cell to see what it counts</source>
            <translation>Klicken Sie auf eine Zelle, um zu sehen, was sie zählt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered documents. Click a bar to see them.</source>
            <translation>Aus {answered} beantworteten Dokumenten. Klicken Sie auf einen Balken, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Free text has nothing to count</source>
            <translation>In freiem Text gibt es nichts zu zählen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Each answer is a text of its own. Recipes that ask for a choice, yes or no, a number, a date or a list get a chart for each of them here.</source>
            <translation>Jede Antwort ist ein eigener Text. Rezepte, die nach einer Auswahl, ja oder nein, einer Zahl, einem Datum oder einer Liste fragen, bekommen hier für jede Antwort ein Diagramm.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Nothing is asked yet</source>
            <translation>Noch ist nichts gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Once the job is sent, a chart for each answer grows here while answers come in.</source>
            <translation>Sobald der Auftrag gesendet ist, wächst hier für jede Antwort ein Diagramm, während Antworten eintreffen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Against expected values</source>
            <translation>Vergleich mit Erwartung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting the answers</source>
            <translation>Antworten werden gezählt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>There are no answers to sum up</source>
            <translation>Es gibt keine Antworten zum Zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No row has a usable answer. The tab Answers says why for each of them.</source>
            <translation>Keine Zeile hat eine brauchbare Antwort. Warum, steht bei jeder unter „Antworten“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No answers yet</source>
            <translation>Noch keine Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>A chart for each answer grows here while answers come in.</source>
            <translation>Hier wächst für jede Antwort ein Diagramm, während Antworten eintreffen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting was stopped. It begins again when you come back to this tab.</source>
            <translation>Das Zählen wurde angehalten. Es beginnt von vorn, wenn Sie hierher zurückkommen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Agreement by value</source>
            <translation>Übereinstimmung nach Wert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times answered</source>
            <translation>Geantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Right when answered</source>
            <translation>Richtig, wenn geantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Found when expected</source>
            <translation>Gefunden, wenn erwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{label}: {rows}, {share}</source>
            <translation>{label}: {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to below {high}</source>
            <translation>{low} bis unter {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>&lt; {share}</source>
            <translation>&lt; {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{year}s</source>
            <translation>{year}er</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty, {edited} corrected by hand</source>
            <translation>{filled}, {empty} leer, {edited} von Hand korrigiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty</source>
            <translation>{filled}, {empty} leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{edited} corrected by hand</source>
            <translation>{edited} von Hand korrigiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>MMM
yyyy</source>
            <translation>MMM
yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/banner.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{counted}, {left}</source>
            <translation>{counted}, {left}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} so far</source>
            <translation>bisher {done}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/column_header.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy &amp;without column names</source>
            <translation>&amp;Ohne Spaltennamen kopieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy with column &amp;names</source>
            <translation>Mit Spalten&amp;namen kopieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, filtered</source>
            <translation>{column}, gefiltert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted down</source>
            <translation>{column}, absteigend sortiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted up</source>
            <translation>{column}, aufsteigend sortiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>approved</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>carried over</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>commented</source>
            <translation>kommentiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/rows_table.py" />
            <source>{cell}, {mark}</source>
            <translation>{cell}, {mark}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Close panel</source>
            <translation>Bereich schließen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Contents of the panel</source>
            <translation>Inhalt des Bereichs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} hours left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} hour left</extracomment>
            <translation>
                <numerusform>noch etwa {n} Stunde</numerusform>
                <numerusform>noch etwa {n} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} minutes left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} minute left</extracomment>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>What “{setting}” means</source>
            <translation>Was „{setting}“ bedeutet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>More in the help</source>
            <translation>Mehr dazu in der Hilfe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/window.py" />
            <source>Back to the desk</source>
            <translation>Zurück zu den Aufträgen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>What it means</source>
            <translation>Was es bedeutet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>needs a name</source>
            <translation>braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{name}: there twice</source>
            <translation>{name}: zweimal da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>list the choices</source>
            <translation>Auswahl angeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{choice}: there twice</source>
            <translation>{choice}: zweimal da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Answer columns</source>
            <translation>Antwortspalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Drag a line, or press Alt and an arrow, to change the order.</source>
            <translation>Ziehen Sie eine Zeile, oder drücken Sie Alt und eine Pfeiltaste, um die Reihenfolge zu ändern.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>None: Claude answers in its own words, in one column named “Answer”. Add columns to get a table.</source>
            <translation>Keine: Claude antwortet in eigenen Worten, in einer Spalte namens „Answer“. Fügen Sie Spalten hinzu, um eine Tabelle zu bekommen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Add a column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Ready-made</source>
            <translation>Fertige</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Duplicate this column (Ctrl+D)</source>
            <translation>Diese Spalte duplizieren (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Remove this column</source>
            <translation>Diese Spalte entfernen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>“{name}” is removed.</source>
            <translation>„{name}“ ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>positive, neutral, negative</source>
            <translation>positiv, neutral, negativ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe is as it came.</source>
            <translation>Das Rezept ist wieder wie ursprünglich.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>A name for this recipe</source>
            <translation>Ein Name für dieses Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>All recipes</source>
            <translation>Alle Rezepte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Recipe file</source>
            <translation>Rezeptdatei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Save as my recipe</source>
            <translation>Als mein Rezept speichern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Reset to the recipe as it came</source>
            <translation>Auf das ursprüngliche Rezept zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Import a recipe…</source>
            <translation>Rezept importieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write this recipe to a file…</source>
            <translation>Dieses Rezept in eine Datei schreiben …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is: {reason}.</source>
            <translation>Das Rezept ist so nicht verwendbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is.</source>
            <translation>Das Rezept ist so nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write the recipe to a file</source>
            <translation>Rezept in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands in {name}.</source>
            <translation>Es steht in {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands among your recipes.</source>
            <translation>Es steht bei Ihren Rezepten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From the recipe “{name}”</source>
            <translation>Aus dem Rezept „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My recipe “{name}”</source>
            <translation>Mein Rezept „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From {name}</source>
            <translation>Aus {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Written here</source>
            <translation>Hier geschrieben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My question</source>
            <translation>Meine Frage</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Beside each answer stand the passages it rests on and their pages, in columns of their own.</source>
            <translation>Neben jeder Antwort stehen die Stellen, auf denen sie beruht, und deren Seiten, in eigenen Spalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Citations and answer columns exclude each other. Without answer columns Claude answers in free text and can quote the document.</source>
            <translation>Zitate und Antwortspalten schließen einander aus. Ohne Antwortspalten antwortet Claude in freiem Text und kann das Dokument zitieren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Quote the document (citations)</source>
            <translation>Dokument zitieren (Quellenangaben)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Puts this column into the prompt</source>
            <translation>Setzt diese Spalte in den Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Put {{{{{name}}}}} into the prompt</source>
            <translation>{{{{{name}}}}} in den Prompt setzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>In the prompt</source>
            <translation>Im Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Use as an example</source>
            <translation>Als Beispiel nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Leave it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>The new price is being counted…</source>
            <translation>Der neue Preis wird ermittelt …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Work out the price</source>
            <translation>Preis berechnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>These are the prices that the job would have with Claude.</source>
            <translation>Diese Preise hätte der Auftrag mit Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Working it out…</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Counting exactly…</source>
            <translation>Wird genau gezählt …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Reading all rows</source>
            <translation>Alle Zeilen werden gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Enter its price in the settings</source>
            <translation>Preis in den Einstellungen eintragen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>How this was worked out</source>
            <translation>Wie das berechnet wurde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Spend less</source>
            <translation>Weniger ausgeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Caching keeps the part of the prompt that is the same in every row: it is written once, a quarter dearer or more, and read for a tenth of the price by the rows behind it. One row goes ahead to write it. BatchDesk measures from the bill whether it pays, and stops caching for the rest of the job where it does not.</source>
            <translation>Der Cache behält den Teil des Prompts, der in jeder Zeile gleich ist: Er wird einmal geschrieben, um ein Viertel teurer oder mehr, und von den Zeilen danach für ein Zehntel des Preises gelesen. Eine Zeile geht voraus, um ihn zu schreiben. BatchDesk misst an der Rechnung, ob es sich lohnt, und lässt den Cache für den Rest des Auftrags weg, wenn nicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Compare answers…</source>
            <translation>Antworten vergleichen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Ask the same few rows of two or three models and see their answers side by side.</source>
            <translation>Fragt zwei oder drei Modelle zu denselben paar Zeilen und zeigt ihre Antworten nebeneinander.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>The whole job on each model</source>
            <translation>Der ganze Auftrag mit jedem Modell</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>about {sum}</source>
            <translation>etwa {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Nothing to pay</source>
            <translation>Nichts zu zahlen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to read</source>
            <translation>Token zu lesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to write, as expected</source>
            <translation>Token zu schreiben, erwartet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>batches</source>
            <comment>n</comment>
            <extracomment>For one: batch</extracomment>
            <translation>
                <numerusform>Stapel</numerusform>
                <numerusform>Stapel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>This data can not be read as it is.</source>
            <translation>Diese Daten sind so nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>“{recipe}” is taken. Which data should it be asked of?</source>
            <translation>„{recipe}“ ist gewählt. Auf welche Daten soll es angewendet werden?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Drop a spreadsheet or a folder of documents here</source>
            <translation>Tabelle oder Ordner mit Dokumenten hier fallen lassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Excel, LibreOffice, CSV, JSON, Parquet or SQLite; or PDF, Word, slides, mail, web pages, text and pictures, one by one or by the folder.</source>
            <translation>Excel, LibreOffice, CSV, JSON, Parquet oder SQLite; oder PDF, Word, Folien, Mails, Webseiten, Texte und Bilder, einzeln oder als Ordner.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Takes a table or a file from the clipboard (Ctrl+V).</source>
            <translation>Nimmt eine Tabelle oder Datei aus der Zwischenablage (Strg+V).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste from the clipboard</source>
            <translation>Aus der Zwischenablage einfügen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Use the sample tickets</source>
            <translation>Beispiel-Tickets nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste it</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>A table in the clipboard?</source>
            <translation>Eine Tabelle in der Zwischenablage?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>No data at hand?</source>
            <translation>Keine Daten zur Hand?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Filled</source>
            <translation>Gefüllt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages cost more, but Claude sees scans, tables and pictures.</source>
            <translation>Seiten kosten mehr, aber Claude sieht Scans, Tabellen und Bilder.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>The prices are about what the PDF files add to a batch with {model}.</source>
            <translation>Die Preise sagen ungefähr, was die PDF-Dateien in einem Stapel mit {model} zusätzlich kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Text, else pages</source>
            <translation>Text, sonst Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>PDF files</source>
            <translation>PDF-Dateien</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Choose files, split long ones</source>
            <translation>Dateien wählen, lange teilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Subfolders, too</source>
            <translation>Auch Unterordner</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Only files named</source>
            <translation>Nur Dateien namens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages of a part</source>
            <translation>Seiten je Teil</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Attachments of mails as documents of their own</source>
            <translation>Anhänge von Mails als eigene Dokumente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>with {model}</source>
            <translation>mit {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Split documents longer than</source>
            <translation>Dokumente teilen, die länger sind als</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{things}; {fate}</source>
            <translation>{things}; {fate}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} to send</source>
            <translation>{n} zu senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{way}, {sum}</source>
            <translation>{way}, {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as text</source>
            <translation>als Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as pages</source>
            <translation>als Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as picture</source>
            <translation>als Bild</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Writer</source>
            <translation>Writer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Workbook</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} pages</source>
            <comment>n</comment>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} can not be read</source>
            <comment>n</comment>
            <extracomment>For one: {n} can not be read</extracomment>
            <translation>
                <numerusform>{n} nicht lesbar</numerusform>
                <numerusform>{n} nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} left out</source>
            <comment>n</comment>
            <extracomment>For one: {n} left out</extracomment>
            <translation>
                <numerusform>{n} ausgelassen</numerusform>
                <numerusform>{n} ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Look inside</source>
            <translation>Hineinsehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>no file</source>
            <translation>keine Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble</source>
            <translation>Mit Problemen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>All {n}</source>
            <translation>Alle {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble {n}</source>
            <translation>Mit Problemen {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>These {n} examples add about {tokens} tokens to every row.</source>
            <comment>n</comment>
            <extracomment>For one: This example adds about {tokens} tokens to every row.</extracomment>
            <translation>
                <numerusform>Dieses Beispiel fügt jeder Zeile etwa {tokens} Token hinzu.</numerusform>
                <numerusform>Diese {n} Beispiele fügen jeder Zeile etwa {tokens} Token hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>For {n} rows that is about {sum}, and about a tenth of it where the shared part is cached.</source>
            <comment>n</comment>
            <extracomment>For one: For {n} row that is about {sum}, and about a tenth of it where the shared part is cached.</extracomment>
            <translation>
                <numerusform>Für {n} Zeile sind das etwa {sum}, und etwa ein Zehntel davon, wo der gemeinsame Teil im Cache liegt.</numerusform>
                <numerusform>Für {n} Zeilen sind das etwa {sum}, und etwa ein Zehntel davon, wo der gemeinsame Teil im Cache liegt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>The example is taken out.</source>
            <translation>Das Beispiel ist herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Take this example out</source>
            <translation>Dieses Beispiel herausnehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>{asked} → {answer}</source>
            <translation>{asked} → {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>shown to Claude with every row</source>
            <translation>werden Claude mit jeder Zeile gezeigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Recipes, and workbooks made by BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</source>
            <translation>Rezepte und Arbeitsmappen von BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables and documents ({patterns})</source>
            <translation>Tabellen und Dokumente ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables ({patterns})</source>
            <translation>Tabellen ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Documents ({patterns})</source>
            <translation>Dokumente ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/foot.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>{n} columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} column</extracomment>
            <translation>
                <numerusform>{n} Spalte</numerusform>
                <numerusform>{n} Spalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>the first {n} are shown</source>
            <translation>die ersten {n} sind zu sehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>Other data</source>
            <translation>Andere Daten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>More choices</source>
            <translation>Weitere Optionen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>A column names files…</source>
            <translation>Eine Spalte nennt Dateien …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>The recipe asks for “{wanted}”, which your data does not have.</source>
            <comment>n</comment>
            <extracomment>For one: The recipe asks for “{wanted}”, which your data does not have.</extracomment>
            <translation>
                <numerusform>Das Rezept fragt nach „{wanted}“; diese Spalte fehlt in Ihren Daten.</numerusform>
                <numerusform>Das Rezept fragt nach „{wanted}“; diese Spalten fehlen in Ihren Daten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>For “{name}” use</source>
            <translation>Für „{name}“ nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>No column is called “{wanted}”. Did you mean {column}?</source>
            <translation>Keine Spalte heißt „{wanted}“. Meinten Sie {column}?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>”, “</source>
            <translation>“, „</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use {column}</source>
            <translation>{column} nehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use these columns</source>
            <comment>n</comment>
            <extracomment>For one: Use this column</extracomment>
            <translation>
                <numerusform>Diese Spalte nehmen</numerusform>
                <numerusform>Diese Spalten nehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}.</source>
            <translation>Wird {way} gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A {kind} picture of {size}, as it is sent.</source>
            <translation>Ein {kind}-Bild von {size}, wie es gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}, about {sum}.</source>
            <translation>Wird {way} gesendet, etwa {sum}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Inside the document</source>
            <translation>Im Dokument</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Close the look inside</source>
            <translation>Einblick schließen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Text as it would be sent</source>
            <translation>Text, wie er gesendet würde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The first {shown} of {all} characters are shown; all of them are sent.</source>
            <translation>Die ersten {shown} von {all} Zeichen sind zu sehen; gesendet werden alle.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} pages as PDF, {size}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} page as PDF, {size}.</extracomment>
            <translation>
                <numerusform>{n} Seite als PDF, {size}.</numerusform>
                <numerusform>{n} Seiten als PDF, {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The PDF itself, {size}.</source>
            <translation>Das PDF selbst, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees the pages with their text, which is:</source>
            <translation>{pages} Claude sieht die Seiten mit ihrem Text:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Send this document as</source>
            <translation>Dieses Dokument senden als</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} characters</source>
            <comment>n</comment>
            <extracomment>For one: {n} character</extracomment>
            <translation>
                <numerusform>{n} Zeichen</numerusform>
                <numerusform>{n} Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>in {folder}</source>
            <translation>in {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees them as pictures; there is no text in them.</source>
            <translation>{pages} Claude sieht sie als Bilder; es ist kein Text darin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A picture of {size}; it can not be shown here.</source>
            <translation>Ein Bild von {size}; es lässt sich hier nicht zeigen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>There is no text in it.</source>
            <translation>Es ist kein Text darin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key that ends in {hint}.</source>
            <translation>Bezahlt mit Ihrem Schlüssel, der auf {hint} endet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>First key, ends in {hint}</source>
            <translation>Erster Schlüssel, endet auf {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key “{name}” that ends in {hint}.</source>
            <translation>Bezahlt mit Ihrem Schlüssel „{name}“, der auf {hint} endet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key of this computer's environment that ends in {hint}.</source>
            <translation>Bezahlt mit dem Schlüssel aus der Umgebung dieses Computers, der auf {hint} endet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>{name}, ends in {hint}</source>
            <translation>{name}, endet auf {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Key that pays</source>
            <translation>Schlüssel, der zahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key</source>
            <translation>Bezahlt mit dem Schlüssel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Fit your data</source>
            <translation>Passend</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sort and label</source>
            <translation>Einordnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Pull out facts</source>
            <translation>Fakten herausziehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sum up and write</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Mine</source>
            <translation>Eigene</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} under the table are left out.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is left out.</extracomment>
            <translation>
                <numerusform>{what} unter der Tabelle ist ausgelassen.</numerusform>
                <numerusform>{what} unter der Tabelle sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} are kept as rows.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is kept as a row.</extracomment>
            <translation>
                <numerusform>{what} unter der Tabelle bleibt als Zeile.</numerusform>
                <numerusform>{what} bleiben als Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Row {n}: {words}</source>
            <translation>Zeile {n}: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Notes and totals under the table are kept as rows.</source>
            <translation>Anmerkungen und Summen unter der Tabelle bleiben als Zeilen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} note</extracomment>
            <translation>
                <numerusform>{n} Anmerkung</numerusform>
                <numerusform>{n} Anmerkungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} totals</source>
            <comment>n</comment>
            <extracomment>For one: {n} total</extracomment>
            <translation>
                <numerusform>{n} Summe</numerusform>
                <numerusform>{n} Summen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Leave them out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Hide them</source>
            <translation>Ausblenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>and {n} more</source>
            <comment>n</comment>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>What is spent and the worst case of all that is on its way never pass this sum, even if every answer is as long as it may be. Where the worst case of the whole job is above it, the job goes in rounds: the next one is sent when the one before is back and its real cost is known.</source>
            <translation>Was ausgegeben ist und der schlechteste Fall von allem, was unterwegs ist, überschreiten diese Summe nie, auch wenn jede Antwort so lang wird, wie sie sein darf. Liegt der schlechteste Fall des ganzen Auftrags darüber, läuft der Auftrag in Runden: Die nächste wird gesendet, wenn die vorige zurück ist und ihre wirklichen Kosten bekannt sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Raise it to {most}</source>
            <translation>Auf {most} erhöhen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>What this means</source>
            <translation>Was das bedeutet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Rows and price appear here as you go.</source>
            <translation>Zeilen und Preis erscheinen hier nach und nach.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>to send</source>
            <translation>zu senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>answered already</source>
            <translation>schon beantwortet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>for {n} tries</source>
            <comment>n</comment>
            <extracomment>For one: for {n} try</extracomment>
            <translation>
                <numerusform>für {n} Test</numerusform>
                <numerusform>für {n} Tests</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most: your limit</source>
            <translation>höchstens: Ihr Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at a guess</source>
            <translation>grob geschätzt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>In a batch: {read} per million tokens read, {written} per million written.</source>
            <translation>Im Stapel: {read} je Million gelesene Token, {written} je Million geschriebene.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Its price is unknown.</source>
            <translation>Der Preis ist unbekannt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>More: thinking, effort, length</source>
            <translation>Mehr: Nachdenken, Aufwand, Länge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking before it answers</source>
            <translation>Nachdenken vor der Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Longest answer, in tokens</source>
            <translation>Längste Antwort, in Token</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking, effort, length</source>
            <translation>Nachdenken, Aufwand, Länge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking lets the model weigh a row before it answers: good where an answer takes several steps, and paid like the answer. Effort is how much it does for each answer: low is short and cheap, high is thorough. The longest answer is a bound and no wish: only what is written is paid, and what reaches the bound is cut off.</source>
            <translation>Beim Nachdenken wägt das Modell eine Zeile ab, bevor es antwortet: gut, wo eine Antwort mehrere Schritte braucht, und bezahlt wie die Antwort. Der Aufwand sagt, wie viel es für jede Antwort tut: niedrig ist kurz und günstig, hoch ist gründlich. Die längste Antwort ist eine Grenze und kein Wunsch: Bezahlt wird nur, was geschrieben wird, und was die Grenze erreicht, wird abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Room for about {words} words; a longer answer is cut off. Thinking uses this room too.</source>
            <translation>Platz für etwa {words} Wörter; eine längere Antwort wird abgeschnitten. Auch das Nachdenken braucht diesen Platz.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave it to the model</source>
            <translation>Dem Modell überlassen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Off: quicker, and only the answer is paid</source>
            <translation>Aus: schneller, und nur die Antwort wird bezahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>On: weighs hard cases first, and its notes are paid like answers</source>
            <translation>An: wägt schwierige Fälle erst ab; diese Notizen werden wie Antworten bezahlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave these as they are unless a trial shows a reason.</source>
            <translation>Lassen Sie das so, solange ein Versuch keinen Grund zeigt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/model_prices.py" />
            <source>{n} more models</source>
            <comment>n</comment>
            <extracomment>For one: {n} more model</extracomment>
            <translation>
                <numerusform>{n} weiteres Modell</numerusform>
                <numerusform>{n} weitere Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/notes_list.py" />
            <source>{n} more notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} more note</extracomment>
            <translation>
                <numerusform>{n} weiterer Hinweis</numerusform>
                <numerusform>{n} weitere Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/page.py" />
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>for {things} with {model}</source>
            <translation>für {things} mit {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>About {sum} for {things} with {model}. Most likely between {low} and {high}; never more than {most}.</source>
            <translation>Etwa {sum} für {things} mit {model}. Am ehesten zwischen {low} und {high}; nie mehr als {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{full} at the standard price; you save {saved}.</source>
            <translation>{full} zum Normalpreis; Sie sparen {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}, {n} to send</source>
            <translation>{things}, {n} zu senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}: {fate}.</source>
            <translation>{things}: {fate}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than your limit of {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} aus „{name}“ gehen an {model} bei {host}, für etwa {sum} und nie mehr als Ihr Limit von {most}; Sie können den Computer zuklappen, und die Antworten werden geholt, wenn Sie zurück sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>With this limit nothing would be sent: a single row can come to {least}, all of them to {most}.</source>
            <translation>Mit diesem Limit würde nichts gesendet: Eine einzige Zeile kann {least} kosten, alle zusammen {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things} for about {sum} (at most {most})</source>
            <translation>{things} für etwa {sum} senden (höchstens {most})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>every row has its answer from “{job}” already</source>
            <translation>jede Zeile hat ihre Antwort schon aus „{job}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will cost; you pay what the service charges.</source>
            <translation>{things} mit {model}. BatchDesk kennt für dieses Modell keinen Preis und kann nicht sagen, was der Auftrag kosten wird; Sie zahlen, was der Dienst berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>A guess from the length of the texts: the service could not be asked to count them.</source>
            <translation>Aus der Länge der Texte geschätzt: Der Dienst konnte nicht zum Zählen gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}.</source>
            <translation>{things}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Goes in about {n} rounds, one after the other, so that the limit can not be passed. That is slower: most rounds are back within an hour.</source>
            <translation>Wird in etwa {n} Runden gesendet, eine nach der anderen, damit das Limit nicht überschritten wird. Das ist langsamer: Die meisten Runden sind binnen einer Stunde zurück.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host} in about {n} rounds, for about {sum} and never more than your limit of {most}; you can close the lid: answers are fetched, and the next round goes, when you are back.</source>
            <translation>{things} aus „{name}“ gehen in etwa {n} Runden an {model} bei {host}, für etwa {sum} und nie mehr als Ihr Limit von {most}; Sie können den Computer zuklappen: Die Antworten werden geholt und die nächste Runde gesendet, wenn Sie zurück sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things}, price unknown</source>
            <translation>{things} senden, Preis unbekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>How long answers get is a guess until a few rows were tried.</source>
            <translation>Wie lang Antworten werden, ist geschätzt, bis ein paar Zeilen getestet sind.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} have their answer from “{job}”</source>
            <comment>n</comment>
            <extracomment>For one: {n} has its answer from “{job}”</extracomment>
            <translation>
                <numerusform>{n} hat ihre Antwort aus „{job}“</numerusform>
                <numerusform>{n} haben ihre Antwort aus „{job}“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} share the answer of an equal row</source>
            <comment>n</comment>
            <extracomment>For one: {n} shares the answer of an equal row</extracomment>
            <translation>
                <numerusform>{n} teilt die Antwort einer gleichen Zeile</numerusform>
                <numerusform>{n} teilen die Antwort einer gleichen Zeile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} are empty</source>
            <comment>n</comment>
            <extracomment>For one: {n} is empty</extracomment>
            <translation>
                <numerusform>{n} ist leer</numerusform>
                <numerusform>{n} sind leer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>While the price is unknown a limit can not be kept.</source>
            <translation>Solange der Preis unbekannt ist, lässt sich kein Limit einhalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Not needed: the job can not come to more than {most}.</source>
            <translation>Nicht nötig: Der Auftrag kann nicht mehr als {most} kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>The job can not come to more than this.</source>
            <translation>Mehr kann der Auftrag nicht kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>This will not be enough for all: about {sum} is expected. A first part goes, then the job stops before the limit and asks you.</source>
            <translation>Das wird nicht für alle reichen: Etwa {sum} werden erwartet. Ein erster Teil geht hinaus, dann hält der Auftrag vor dem Limit an und fragt Sie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Close: it would take about {n} rounds, so the job stops after a first part and asks you, with what it cost by then.</source>
            <translation>Knapp: Nötig wären etwa {n} Runden; daher hält der Auftrag nach einem ersten Teil an und fragt Sie, mit den Kosten bis dahin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>likely {low} to {high}</source>
            <translation>wohl {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>at most {sum}</source>
            <translation>höchstens {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>standard price {sum}</source>
            <translation>Normalpreis {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>limit {sum}</source>
            <translation>Limit {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Number of the row</source>
            <translation>Nummer der Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Another row, at random</source>
            <translation>Andere Zeile, zufällig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row before</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row after</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Shown as soon as every column in the prompt is one of your data.</source>
            <translation>Erscheint, sobald jede Spalte im Prompt eine aus Ihren Daten ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Any row from 1 to {n}; Enter shows it.</source>
            <translation>Eine Zeile von 1 bis {n}; die Eingabetaste zeigt sie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, document</source>
            <translation>Wie gesendet, Dokument</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, row</source>
            <translation>Wie gesendet, Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of document {n}</source>
            <translation>Was von Dokument {n} gesendet wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of row {n}</source>
            <translation>Was von Zeile {n} gesendet wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Sentiment</source>
            <translation>Stimmung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>How the writer feels about the matter, judged by this text alone. Mixed where it is both.</source>
            <translation>Wie die schreibende Person zur Sache steht, allein nach diesem Text. Gemischt, wo es beides ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Score</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>From 1 (not at all) to 5 (fully): how well the text fits what is asked. 3 where it is even.</source>
            <translation>Von 1 (gar nicht) bis 5 (voll): wie gut der Text zur Frage passt. 3, wo es sich die Waage hält.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes or no</source>
            <translation>Ja oder nein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Write the question here. Yes only where the text says so, no where it does not.</source>
            <translation>Schreiben Sie die Frage hierher. Ja nur, wo der Text es sagt, nein, wo nicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>What the text is mainly about, in two to four words, the same words for the same thing.</source>
            <translation>Worum es im Text vor allem geht, in zwei bis vier Wörtern, für dasselbe immer dieselben Wörter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The English name of the language most of the text is written in.</source>
            <translation>Der deutsche Name der Sprache, in der der Text überwiegend geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The text in one sentence of at most 25 words, without judging it.</source>
            <translation>Der Text in einem Satz von höchstens 25 Wörtern, ohne ihn zu bewerten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Names of persons, each once, as written and without titles. Empty where none is named.</source>
            <translation>Namen von Personen, jeder einmal, wie geschrieben und ohne Titel. Leer, wo keine genannt ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Companies, authorities, clubs and brands that are named, each once, as written.</source>
            <translation>Firmen, Behörden, Vereine und Marken, die genannt sind, jede einmal, wie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Countries, towns, streets and other places that are named, each once, as written.</source>
            <translation>Länder, Städte, Straßen und andere Orte, die genannt sind, jeder einmal, wie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The date that matters most in the text. Empty where the text gives no full date.</source>
            <translation>Das wichtigste Datum im Text. Leer, wo der Text kein vollständiges Datum nennt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The sum of money that the text is about, without its currency. Empty where there is none.</source>
            <translation>Der Geldbetrag, um den es im Text geht, ohne Währung. Leer, wo es keinen gibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Evidence quote</source>
            <translation>Belegzitat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The words of the text that the answers rest on most, copied exactly, at most 30 words.</source>
            <translation>Die Worte des Textes, auf denen die Antworten am meisten beruhen, genau kopiert, höchstens 30 Wörter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Confidence</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>High where the text says it outright, medium where it can be inferred, low where it is a guess.</source>
            <translation>Hoch, wo der Text es ausdrücklich sagt, mittel, wo es sich erschließen lässt, niedrig, wo es geraten ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Needs a human</source>
            <translation>Prüfbedarf</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes where the text is unclear, contradicts itself, or may do harm if the answer is wrong.</source>
            <translation>Ja, wo der Text unklar ist, sich widerspricht oder eine falsche Antwort Schaden anrichten kann.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>positive, neutral, negative, mixed</source>
            <translation>positiv, neutral, negativ, gemischt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>high, medium, low</source>
            <translation>hoch, mittel, niedrig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>What Claude is asked about every row. Click a column above, or type {{ to put it in.</source>
            <translation>Was Claude zu jeder Zeile gefragt wird. Klicken Sie oben auf eine Spalte, oder tippen Sie {{, um sie einzusetzen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Who Claude is here, what the words mean, what to do in doubt.</source>
            <translation>Wer Claude hier ist, was die Wörter bedeuten, was im Zweifel gilt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>asked of every row</source>
            <translation>zu jeder Zeile gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the prompt names none yet; click one to put it in</source>
            <translation>der Prompt nennt noch keine; klicken Sie eine an, um sie einzusetzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>{n} are not in the prompt and stay here</source>
            <comment>n</comment>
            <extracomment>For one: {n} is not in the prompt and stays here</extracomment>
            <translation>
                <numerusform>{n} ist nicht im Prompt und bleibt hier</numerusform>
                <numerusform>{n} sind nicht im Prompt und bleiben hier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>all are in the prompt</source>
            <translation>alle sind im Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the same for all rows</source>
            <translation>gleich für alle Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Kind of work</source>
            <translation>Art der Arbeit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Write my own</source>
            <translation>Eigenes schreiben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>No recipe matches. Try fewer words, or write your own.</source>
            <translation>Kein Rezept passt. Versuchen Sie es mit weniger Wörtern, oder schreiben Sie Ihr eigenes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>fits your data</source>
            <translation>passt zu Ihren Daten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for documents</source>
            <translation>für Dokumente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for tables</source>
            <translation>für Tabellen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>my recipe</source>
            <translation>mein Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of these rows again.</source>
            <translation>Diese Zeilen noch einmal dasselbe fragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of other data.</source>
            <translation>Andere Daten dasselbe fragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use it too</source>
            <translation>Auch verwenden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use only it</source>
            <translation>Nur das Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>This workbook holds its recipe, “{recipe}”.</source>
            <translation>Diese Arbeitsmappe enthält ihr Rezept, „{recipe}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How the rows are chosen</source>
            <translation>Wie die Zeilen gewählt werden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How many rows</source>
            <translation>Wie viele Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers</source>
            <translation>Zeilennummern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers as in the preview, such as 1, 4-6; at most {n}.</source>
            <translation>Zeilennummern wie in der Vorschau, etwa 1, 4-6; höchstens {n}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Other rows</source>
            <translation>Andere Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Tick rows…</source>
            <translation>Zeilen ankreuzen …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Short to long rows</source>
            <translation>Kurze bis lange Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>First rows</source>
            <translation>Erste Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Random rows</source>
            <translation>Zufällige Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>These rows</source>
            <translation>Diese Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>{n}, ticked</source>
            <translation>{n}, angekreuzt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Tick the rows to try</source>
            <translation>Zeilen für den Test ankreuzen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Click a row, or press the space bar on it. At most {n} rows can be tried at once.</source>
            <translation>Klicken Sie auf eine Zeile, oder drücken Sie die Leertaste. Höchstens {n} Zeilen lassen sich auf einmal testen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Take this row</extracomment>
            <translation>
                <numerusform>Diese Zeile nehmen</numerusform>
                <numerusform>Diese {n} Zeilen nehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these rows</source>
            <translation>Diese Zeilen nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>How many rows from the first on</source>
            <translation>Wie viele Zeilen vom Anfang an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>All {n} rows</source>
            <translation>Alle {n} Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>Only the first</source>
            <translation>Nur die ersten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You pay only for what was answered; a row that fails at the service is not charged.</source>
            <translation>Sie zahlen nur für das, was beantwortet wurde; eine Zeile, die beim Dienst scheitert, wird nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go out with the instructions; columns that the prompt does not name stay here.</source>
            <translation>Die fertigen Prompts gehen mit den Anweisungen hinaus; Spalten, die der Prompt nicht nennt, bleiben hier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} aus „{name}“ gehen an {model} bei {host}, für etwa {sum} und nie mehr als {most}; Sie können den Computer zuklappen, und die Antworten werden geholt, wenn Sie zurück sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Your limit is {cap}. {rest}</source>
            <translation>Ihr Limit ist {cap}. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Most jobs finish within an hour; what is sent now must be done {latest}.</source>
            <translation>Die meisten Aufträge sind binnen einer Stunde fertig; was jetzt gesendet wird, muss {latest} fertig sein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Claude works on while this computer sleeps and BatchDesk is closed; the service keeps the answers for 29 days.</source>
            <translation>Claude arbeitet weiter, während dieser Computer schläft und BatchDesk geschlossen ist; der Dienst hebt die Antworten 29 Tage auf.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go to a small program on this computer; nothing leaves it.</source>
            <translation>Die fertigen Prompts gehen an ein kleines Programm auf diesem Computer; nichts verlässt ihn.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The answers come within seconds, are made up by rules, and are marked as practice everywhere.</source>
            <translation>Die Antworten kommen binnen Sekunden, sind nach Regeln erfunden und überall als Übung gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>If you close BatchDesk the job waits and goes on when you open it again.</source>
            <translation>Wenn Sie BatchDesk schließen, wartet der Auftrag und geht weiter, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Nothing is charged. To ask Claude, start BatchDesk without practice and add a key in Settings.</source>
            <translation>Nichts wird berechnet. Um Claude zu fragen, starten Sie BatchDesk ohne Übung, und fügen Sie in den Einstellungen einen Schlüssel hinzu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>At a day and time you choose, with a limit</source>
            <translation>An einem Tag und zu einer Uhrzeit Ihrer Wahl, mit einem Limit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Every row of “{name}” has its answer from “{job}” already: nothing is sent, and nothing is paid.</source>
            <translation>Jede Zeile aus „{name}“ hat ihre Antwort schon aus „{job}“: Nichts wird gesendet, und nichts wird bezahlt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to the practice service on this computer, which stands in for {model} and costs nothing; what is not answered when you close the lid is answered when you are back.</source>
            <translation>{things} aus „{name}“ gehen an den Übungsdienst auf diesem Computer, der für {model} einspringt und nichts kostet; was beim Zuklappen nicht beantwortet ist, wird beantwortet, wenn Sie zurück sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, at a price that is not known; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} aus „{name}“ gehen an {model} bei {host}, zu einem Preis, der nicht bekannt ist; Sie können den Computer zuklappen, und die Antworten werden geholt, wenn Sie zurück sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Finish: there is nothing to send</source>
            <translation>Abschließen: Es gibt nichts zu senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Send {things} to practice</source>
            <translation>{things} zur Übung senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Handing the job over</source>
            <translation>Auftrag wird übergeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is being handed over…</source>
            <translation>Der Auftrag wird übergeben …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is sent.</source>
            <translation>Der Auftrag ist gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You save about {saved} of the standard price. {rest}</source>
            <translation>Sie sparen etwa {saved} gegenüber dem Normalpreis. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The documents go out whole, with the instructions.</source>
            <translation>Die Dokumente gehen ganz hinaus, mit den Anweisungen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/share_bar.py" />
            <source>Made of: {pieces}</source>
            <translation>Zusammensetzung: {pieces}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>current step</source>
            <translation>aktueller Schritt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>still to come</source>
            <translation>kommt noch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>saves about {sum}</source>
            <translation>spart etwa {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>would save about {sum}</source>
            <translation>würde etwa {sum} sparen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>The first row goes ahead and is awaited, which takes a few minutes longer.</source>
            <translation>Die erste Zeile geht voraus und wird abgewartet, was ein paar Minuten länger dauert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>Answers may change: try a few rows again.</source>
            <translation>Antworten können sich ändern: Testen Sie ein paar Zeilen noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{rows}, {n} of them hidden</source>
            <translation>{rows}, davon {n} ausgeblendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows ({n} hidden)</source>
            <comment>n</comment>
            <extracomment>For one: Only visible rows ({n} hidden)</extracomment>
            <translation>
                <numerusform>Nur sichtbare Zeilen ({n} ausgeblendet)</numerusform>
                <numerusform>Nur sichtbare Zeilen ({n} ausgeblendet)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Group names stand above the column names; they are joined as “Group - name”.</source>
            <translation>Über den Spaltennamen stehen Gruppennamen; sie werden zu „Gruppe - Name“ verbunden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (ausgeblendet)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows</source>
            <translation>Nur sichtbare Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Header row</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>A column with the names of files: each row then has its cells and the document it names.</source>
            <translation>Eine Spalte mit Dateinamen: Jede Zeile hat dann ihre Zellen und das Dokument, das sie nennt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>The row in which the column names stand, as the spreadsheet counts it; none where there are none.</source>
            <translation>Die Zeile mit den Spaltennamen, wie die Tabelle sie zählt; „keine“, wenn es keine gibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>columns are lettered</source>
            <translation>Spalten nach Buchstaben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>No row has column names, so that the first row is data, too.</source>
            <translation>Keine Zeile hat Spaltennamen, also gehört auch die erste zu den Daten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>in {n} rows</source>
            <translation>in {n} Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>named in “{column}”</source>
            <translation>genannt in „{column}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>A whole document can be no example: it would be read with every row.</source>
            <translation>Ein ganzes Dokument kann kein Beispiel sein: Es würde mit jeder Zeile gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>This row is too long for an example: it would be read with every row.</source>
            <translation>Diese Zeile ist zu lang für ein Beispiel: Es würde mit jeder Zeile gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{n} seconds</source>
            <translation>{n} Sekunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>under a second</source>
            <translation>unter einer Sekunde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>before the change</source>
            <translation>vor der Änderung</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>asking…</source>
            <translation>wird gefragt …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>not tried</source>
            <translation>nicht getestet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{column}, before</source>
            <translation>{column}, vorher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Row {n}</source>
            <translation>Zeile {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} tokens read</source>
            <translation>{n} Token gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} written</source>
            <translation>{n} geschrieben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Good: use as an example</source>
            <translation>Gut: als Beispiel nehmen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Correct it…</source>
            <translation>Korrigieren …</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What came back, as it came</source>
            <translation>Was zurückkam, im Original</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What should have come back</source>
            <translation>Was hätte zurückkommen sollen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Show the answers before the change</source>
            <translation>Antworten vor der Änderung zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Tried rows</source>
            <translation>Getestete Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>An example much like this one is in the recipe already, so it was not added.</source>
            <translation>Ein sehr ähnliches Beispiel ist schon im Rezept, daher wurde es nicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>The example is in the recipe.</source>
            <translation>Das Beispiel ist im Rezept.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Try again in a moment, or go on without a trial.</source>
            <translation>Versuchen Sie es gleich noch einmal, oder gehen Sie ohne Test weiter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>This row is an example already; a correction replaces it.</source>
            <translation>Diese Zeile ist schon ein Beispiel; eine Korrektur ersetzt es.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>{n} rows are answered.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is answered.</extracomment>
            <translation>
                <numerusform>{n} Zeile ist beantwortet.</numerusform>
                <numerusform>{n} Zeilen sind beantwortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Try the same {n} rows again</source>
            <comment>n</comment>
            <extracomment>For one: Try the same row again</extracomment>
            <translation>
                <numerusform>Dieselbe Zeile noch einmal testen</numerusform>
                <numerusform>Dieselben {n} Zeilen noch einmal testen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked at once and therefore at the full price, twice that of the job. You can also go on without one.</source>
            <translation>Sehen Sie, was zurückkommt, bevor Sie jede Zeile fragen; kurze, mittlere und lange sagen am meisten. Ein Test wird sofort beantwortet und kostet daher den vollen Preis, doppelt so viel wie im Auftrag. Sie können auch ohne Test weitergehen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>It is read with every row, which adds about {n} tokens to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</source>
            <comment>n</comment>
            <extracomment>For one: It is read with every row, which adds about {n} token to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</extracomment>
            <translation>
                <numerusform>Es wird mit jeder Zeile gelesen, was jeder etwa {n} Token hinzufügt; weniger wird bezahlt, wo der gemeinsame Teil im Cache liegt. Testen Sie dieselben Zeilen noch einmal, um zu sehen, was es ändert.</numerusform>
                <numerusform>Es wird mit jeder Zeile gelesen, was jeder etwa {n} Token hinzufügt; weniger wird bezahlt, wo der gemeinsame Teil im Cache liegt. Testen Sie dieselben Zeilen noch einmal, um zu sehen, was es ändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These answers are from before you changed the question. Try the same rows again to compare.</source>
            <translation>Diese Antworten sind von vor der Änderung der Frage. Testen Sie dieselben Zeilen noch einmal, um zu vergleichen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{changed} of {n} answers changed; they are marked with a pencil.</source>
            <comment>n</comment>
            <extracomment>For one: {changed} of {n} answer changed; it is marked with a pencil.</extracomment>
            <translation>
                <numerusform>{changed} von {n} Antwort geändert und mit einem Stift markiert.</numerusform>
                <numerusform>{changed} von {n} Antworten geändert und mit einem Stift markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These {n} cost {sum}, {each} each; in the job a row costs about half as much.</source>
            <comment>n</comment>
            <extracomment>For one: This one cost {sum}.</extracomment>
            <translation>
                <numerusform>Diese eine kostete {sum}, also {each}; im Auftrag kostet eine Zeile etwa halb so viel.</numerusform>
                <numerusform>Diese {n} kosteten {sum}, je {each}; im Auftrag kostet eine Zeile etwa halb so viel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{read} tokens read, {written} written, {time}.</source>
            <translation>{read} Token gelesen, {written} geschrieben, {time}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row. This is practice: it costs nothing.</source>
            <translation>Sehen Sie, was zurückkommt, bevor Sie jede Zeile fragen. Das ist Übung: Es kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>The practice service does not learn from examples; Claude reads this one with every row.</source>
            <translation>Der Übungsdienst lernt nicht aus Beispielen; Claude liest dieses bei jeder Zeile mit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>All {n} answers are as they were before.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} answer is as it was before.</extracomment>
            <translation>
                <numerusform>Die Antwort ist wie zuvor.</numerusform>
                <numerusform>Alle {n} Antworten sind wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Practice: these {n} cost nothing.</source>
            <comment>n</comment>
            <extracomment>For one: Practice: this one cost nothing.</extracomment>
            <translation>
                <numerusform>Übung: Diese eine kostete nichts.</numerusform>
                <numerusform>Übung: Diese {n} kosteten nichts.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>What this trial cost is unknown, because the price of this model is.</source>
            <translation>Was dieser Test gekostet hat, ist unbekannt, weil es der Preis dieses Modells ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>This one cost {sum}; in the job a row costs about half as much.</source>
            <translation>Diese eine kostete {sum}; im Auftrag kostet eine Zeile etwa halb so viel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>a new job</source>
            <translation>ein neuer Auftrag</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Show {n} more</source>
            <comment>n</comment>
            <extracomment>For one: Show {n} more</extracomment>
            <translation>
                <numerusform>{n} weiteren zeigen</numerusform>
                <numerusform>{n} weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>“{name}” is discarded.</source>
            <translation>„{name}“ ist verworfen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Unfinished: {name} · {step}</source>
            <translation>Unfertig: {name} · {step}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Puts it away; this can be undone.</source>
            <translation>Legt den Entwurf weg; das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Leave without sending; what you began stays on the desk, unfinished.</source>
            <translation>Verlassen, ohne zu senden; was Sie begonnen haben, bleibt unfertig bei den Aufträgen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Go on, or send at the last step</source>
            <translation>Weiter, oder im letzten Schritt senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>The step before</source>
            <translation>Der Schritt davor</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} row</extracomment>
            <translation>
                <numerusform>Claude wird zu {n} Zeile gefragt</numerusform>
                <numerusform>Claude wird zu {n} Zeilen gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Try this row</extracomment>
            <translation>
                <numerusform>Diese Zeile testen</numerusform>
                <numerusform>Diese {n} Zeilen testen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these rows</source>
            <translation>Diese Zeilen testen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} document</extracomment>
            <translation>
                <numerusform>Claude wird zu {n} Dokument gefragt</numerusform>
                <numerusform>Claude wird zu {n} Dokumenten gefragt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This is practice: nothing leaves this computer and nothing is charged.</source>
            <translation>Das ist Übung: Nichts verlässt diesen Computer, und nichts wird berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>yes/no</source>
            <translation>ja/nein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>the document itself</source>
            <translation>das Dokument selbst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What is to be read</source>
            <translation>Was gelesen wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What to ask of it</source>
            <translation>Was gefragt wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>See a few answers</source>
            <translation>Ein paar Antworten sehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What it will cost</source>
            <translation>Was es kosten wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Give it to Claude</source>
            <translation>An Claude geben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what to ask</source>
            <translation>Weiter: die Frage</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what it costs</source>
            <translation>Weiter: die Kosten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: send</source>
            <translation>Weiter: senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Try this document</extracomment>
            <translation>
                <numerusform>Dieses Dokument testen</numerusform>
                <numerusform>Diese {n} Dokumente testen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these documents</source>
            <translation>Diese Dokumente testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing leaves this computer in this step.</source>
            <translation>In diesem Schritt verlässt nichts diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Only the rows you try are sent to Claude.</source>
            <translation>Nur die Zeilen, die Sie testen, gehen an Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A few rows go to Claude to be counted, which is free.</source>
            <translation>Ein paar Zeilen gehen zum Zählen an Claude, das ist kostenlos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing is sent until you press Send.</source>
            <translation>Nichts wird gesendet, bis Sie Senden drücken.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a file or a folder first.</source>
            <translation>Wählen Sie erst eine Datei oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This data has no rows; choose another sheet, header row or file.</source>
            <translation>Diese Daten haben keine Zeilen; wählen Sie ein anderes Blatt, eine andere Kopfzeile oder Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a recipe, or write what to ask.</source>
            <translation>Wählen Sie ein Rezept, oder schreiben Sie, was gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose which column stands for “{column}”.</source>
            <translation>Wählen Sie, welche Spalte für „{column}“ steht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Mend the answer columns: {reason}.</source>
            <translation>Bringen Sie die Antwortspalten in Ordnung: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a model.</source>
            <translation>Wählen Sie ein Modell.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The price is not worked out yet.</source>
            <translation>Der Preis ist noch nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The limit is below what a single row could cost.</source>
            <translation>Das Limit liegt unter dem, was eine einzige Zeile kosten könnte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A limit can not be kept while the price is unknown.</source>
            <translation>Solange der Preis unbekannt ist, lässt sich kein Limit einhalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>One of</source>
            <translation>Eines von</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Whole number</source>
            <translation>Ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Low: quick and cheap, for plain labels</source>
            <translation>Niedrig: schnell und günstig, für einfache Zuordnungen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Medium: for judgement, costs more</source>
            <translation>Mittel: für Urteile, kostet mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>High: careful, costs much more</source>
            <translation>Hoch: sorgfältig, kostet viel mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Very high: for hard cases only</source>
            <translation>Sehr hoch: nur für schwierige Fälle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>As much as it can: slow, and by far the dearest</source>
            <translation>So viel es kann: langsam und bei Weitem am teuersten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on a few documents</source>
            <translation>Weiter: an ein paar Dokumenten testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on three rows</source>
            <translation>Weiter: an drei Zeilen testen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is not of the column's kind</source>
            <translation>es ist nicht von der Art der Spalte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Type the value as text.</source>
            <translation>Geben Sie den Wert als Text ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is none of the choices</source>
            <translation>es ist keine der Möglichkeiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Choose one of: {choices}.</source>
            <translation>Wählen Sie eines von: {choices}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it says neither yes nor no</source>
            <translation>es sagt weder ja noch nein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write yes or no.</source>
            <translation>Schreiben Sie ja oder nein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write the date as 2026-03-09.</source>
            <translation>Schreiben Sie das Datum wie 2026-03-09.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write a whole number without any marks, as 1234.</source>
            <translation>Schreiben Sie eine ganze Zahl ohne Trennzeichen, wie 1234.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The price of the model is unknown.</source>
            <translation>Der Preis des Modells ist unbekannt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The part that all rows share has {shared_tokens} tokens; this model caches from {min_cacheable} on.</source>
            <translation>Der Teil, den alle Zeilen gemeinsam haben, hat {shared_tokens} Token; dieses Modell nutzt den Cache ab {min_cacheable}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Too few requests found the shared part in the cache before.</source>
            <translation>Zuvor fanden zu wenige Anfragen den gemeinsamen Teil im Cache.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Caching the shared part would save too little to wait for.</source>
            <translation>Den gemeinsamen Teil in den Cache zu legen, würde zu wenig sparen, um darauf zu warten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The shared part ({shared_tokens} tokens) is sent ahead once; the other rows then read it at {cache_read} of its price.</source>
            <translation>Der gemeinsame Teil ({shared_tokens} Token) wird einmal vorausgeschickt; die anderen Zeilen lesen ihn dann für {cache_read} seines Preises.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/clipboard.py" />
            <source>[h]:mm:ss</source>
            <translation>[h]:mm:ss</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share: instructions and answer columns</source>
            <translation>Was alle Zeilen teilen: Anweisungen und Antwortspalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share, read from the cache</source>
            <translation>Was alle Zeilen teilen, aus dem Cache gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>The rows themselves</source>
            <translation>Die Zeilen selbst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>Thinking before the answers</source>
            <translation>Das Nachdenken vor den Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>Run info</source>
            <translation>Run info</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>Long text</source>
            <translation>Long text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>More columns</source>
            <translation>More columns</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/inspection.py" />
            <source>file name</source>
            <translation>file name</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} has no effort “{granted}”; its own default is used.</source>
            <translation>{name} kennt den Aufwand „{granted}“ nicht; der eigene Vorgabewert gilt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>Without thinking {name} allows effort up to “{granted}”.</source>
            <translation>Ohne Nachdenken erlaubt {name} Aufwand bis „{granted}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} always thinks; this can not be turned off.</source>
            <translation>{name} denkt immer nach; das lässt sich nicht abschalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} is used without thinking.</source>
            <translation>{name} wird ohne Nachdenken verwendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/money.py" />
            <source>an unknown price</source>
            <translation>ein unbekannter Preis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service did not get to it within 24 hours; not charged.</source>
            <translation>Der Dienst kam binnen 24 Stunden nicht dazu; nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Canceled before it was processed; not charged.</source>
            <translation>Vor der Bearbeitung abgebrochen; nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service sent an unknown kind of result ({kind}).</source>
            <translation>Der Dienst sandte ein Ergebnis unbekannter Art ({kind}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer did not fit; run it again with more room (max_tokens).</source>
            <translation>Die Antwort passte nicht; senden Sie die Zeile mit mehr Platz erneut (max_tokens).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The row is too long for this model; shorten it.</source>
            <translation>Die Zeile ist für dieses Modell zu lang; kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It stopped for an unexpected reason ({reason}).</source>
            <translation>Die Antwort endete aus einem unerwarteten Grund ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer was empty.</source>
            <translation>Die Antwort war leer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; charged. Another model may answer.</source>
            <translation>Claude wollte nicht antworten{why}; berechnet. Ein anderes Modell antwortet vielleicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; not charged. Another model may answer.</source>
            <translation>Claude wollte nicht antworten{why}; nicht berechnet. Ein anderes Modell antwortet vielleicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>not charged</source>
            <translation>nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude hat abgelehnt{why}; berechnet. Fragen Sie nach einer Erklärung statt nach dem Gedankengang.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; not charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude hat abgelehnt{why}; nicht berechnet. Fragen Sie nach einer Erklärung statt nach dem Gedankengang.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>unknown error</source>
            <translation>unbekannter Fehler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It can be sent again.</source>
            <translation>Die Zeile kann erneut gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Not charged.</source>
            <translation>Nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer is not in the form asked for.</source>
            <translation>Die Antwort hat nicht die verlangte Form.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer has no “{name}”.</source>
            <translation>Der Antwort fehlt „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, which is none of the choices.</source>
            <translation>„{name}“ ist {value}, was nicht zur Auswahl steht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a list.</source>
            <translation>„{name}“ ist {value}, keine Liste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a number.</source>
            <translation>„{name}“ ist {value}, keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a whole number.</source>
            <translation>„{name}“ ist {value}, keine ganze Zahl.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not yes or no.</source>
            <translation>„{name}“ ist {value}, nicht ja oder nein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a date as YYYY-MM-DD.</source>
            <translation>„{name}“ ist {value}, kein Datum wie JJJJ-MM-TT.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a text.</source>
            <translation>„{name}“ ist {value}, kein Text.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/prices.py" />
            <source>entered by you on {isoformat}</source>
            <translation>von Ihnen eingetragen am {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not an object</source>
            <translation>es ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Begin it with {{ and "format".</source>
            <translation>Beginnen Sie mit {{ und "format".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the recipe</source>
            <translation>das Rezept</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {get}</source>
            <translation>es ist {get}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "format": "{format}".</source>
            <translation>Schreiben Sie "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is empty</source>
            <translation>es ist leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give the answer column a name.</source>
            <translation>Geben Sie der Antwortspalte einen Namen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” stands there twice</source>
            <translation>„{name}“ steht zweimal da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each answer its own name.</source>
            <translation>Geben Sie jeder Antwort einen eigenen Namen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the kind is {value}</source>
            <translation>die Art ist {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take them out, or write "kind": "choice".</source>
            <translation>Nehmen Sie sie heraus, oder schreiben Sie "kind": "choice".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” has no choices</source>
            <translation>„{name}“ hat keine Auswahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>List at least two choices.</source>
            <translation>Nennen Sie mindestens zwei Möglichkeiten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>one choice is empty</source>
            <translation>eine Möglichkeit ist leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take it out, or give it a word.</source>
            <translation>Nehmen Sie sie heraus, oder geben Sie ihr ein Wort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>two choices differ only by capitals or not at all</source>
            <translation>zwei Möglichkeiten unterscheiden sich nur in der Großschreibung oder gar nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each its own word.</source>
            <translation>Geben Sie jeder ein eigenes Wort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list</source>
            <translation>es ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "answers": [ ... ].</source>
            <translation>Schreiben Sie "answers": [ ... ].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write {{"name": "...", "kind": "text"}}.</source>
            <translation>Schreiben Sie {{"name": "...", "kind": "text"}}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no kind {kind}</source>
            <translation>die Art {kind} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list of texts</source>
            <translation>es ist keine Liste von Texten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "choices": ["a", "b"].</source>
            <translation>Schreiben Sie "choices": ["a", "b"].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it has an unknown key “{key}”</source>
            <translation>es hat einen unbekannten Schlüssel „{key}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a text</source>
            <translation>es ist kein Text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Put it in quotation marks.</source>
            <translation>Setzen Sie es in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is missing</source>
            <translation>es fehlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no {value}</source>
            <translation>{value} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {value}</source>
            <translation>es ist {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give a whole number from 1 to 300000.</source>
            <translation>Geben Sie eine ganze Zahl von 1 bis 300000 an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Did you mean “{close}”?</source>
            <translation>Meinten Sie „{close}“?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Use one of: {names}.</source>
            <translation>Verwenden Sie eines von: {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no file or folder “{name}”.</source>
            <translation>Es gibt keine Datei und keinen Ordner „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the name and the folder, then try again.</source>
            <translation>Prüfen Sie Namen und Ordner, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be opened: {reason}.</source>
            <translation>„{name}“ lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that you may read it and that it is not on a lost drive.</source>
            <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und das Laufwerk noch verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is not a kind of file that BatchDesk reads, whatever its name says.</source>
            <translation>„{name}“ ist keine Datei, die BatchDesk lesen kann, was auch immer der Name sagt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A workbook that is damaged or protected must be opened in Excel and saved again as .xlsx; else give CSV or a folder of documents.</source>
            <translation>Eine beschädigte oder geschützte Arbeitsmappe muss in Excel geöffnet und als .xlsx neu gespeichert werden; sonst geben Sie CSV oder einen Ordner mit Dokumenten an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is protected with a password.</source>
            <translation>„{name}“ ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Save a copy without the password, then load that copy.</source>
            <translation>Speichern Sie eine Kopie ohne Passwort und laden Sie dann diese Kopie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is empty.</source>
            <translation>„{name}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a file that has a table in it.</source>
            <translation>Wählen Sie eine Datei mit einer Tabelle darin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is damaged or is not what its name says: {reason}.</source>
            <translation>„{name}“ ist beschädigt oder nicht das, was der Name sagt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it in the program that made it, save it again, then load the new file.</source>
            <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie sie neu, und laden Sie dann die neue Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be read: {reason}.</source>
            <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{mend}</source>
            <translation>{mend}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has no sheet named “{sheet}”.</source>
            <translation>„{name}“ hat kein Blatt namens „{sheet}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Its sheets are: {sheets}.</source>
            <translation>Die Blätter sind: {sheets}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The sheet “{sheet}” of “{name}” has no rows below its header.</source>
            <translation>Das Blatt „{sheet}“ in „{name}“ hat unter der Kopfzeile keine Zeilen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another sheet, or another header row.</source>
            <translation>Wählen Sie ein anderes Blatt oder eine andere Kopfzeile.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} of the sheet “{sheet}” holds no column names.</source>
            <translation>Zeile {row} auf dem Blatt „{sheet}“ enthält keine Spaltennamen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose the row in which the column names stand.</source>
            <translation>Wählen Sie die Zeile, in der die Spaltennamen stehen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no files in it.</source>
            <translation>Im Ordner „{name}“ sind keine Dateien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a folder that holds your documents.</source>
            <translation>Wählen Sie einen Ordner mit Ihren Dokumenten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>No file in the folder “{name}” can be read.</source>
            <translation>Keine Datei im Ordner „{name}“ ist lesbar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>BatchDesk reads {kinds}; choose a folder that holds some.</source>
            <translation>BatchDesk liest {kinds}; wählen Sie einen Ordner mit solchen Dateien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no recipe “{name}”.</source>
            <translation>Es gibt kein Rezept „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give the path of a .recipe.json file, or one of: {known}.</source>
            <translation>Geben Sie den Pfad einer .recipe.json-Datei an, oder eines von: {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe “{name}” is not valid JSON: {reason}.</source>
            <translation>Das Rezept „{name}“ ist kein gültiges JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that place, or export the recipe again.</source>
            <translation>Korrigieren Sie diese Stelle, oder exportieren Sie das Rezept noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe is not usable: {place}: {reason}.</source>
            <translation>Das Rezept ist nicht verwendbar: {place}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The workbook “{name}” holds no recipe.</source>
            <translation>Die Arbeitsmappe „{name}“ enthält kein Rezept.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a workbook that BatchDesk wrote, with its sheet Run info, or a .recipe.json file.</source>
            <translation>Wählen Sie eine Arbeitsmappe von BatchDesk, mit dem Blatt Run info, oder eine .recipe.json-Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The prompt asks for a column “{hole}” that the data does not have.</source>
            <translation>Der Prompt verlangt eine Spalte „{hole}“, die es in den Daten nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is a recipe named “{name}” already.</source>
            <translation>Es gibt schon ein Rezept namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service has no model “{model}”.</source>
            <translation>Der Dienst hat kein Modell „{model}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose one of: {known}.</source>
            <translation>Wählen Sie eines von: {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The model “{model}” is retired or is about to be.</source>
            <translation>Das Modell „{model}“ ist eingestellt oder wird es bald.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a newer model.</source>
            <translation>Wählen Sie ein neueres Modell.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} is too large to send ({size}).</source>
            <translation>Zeile {row} ist zum Senden zu groß ({size}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Shorten or split it; one request can hold 32 MB.</source>
            <translation>Kürzen oder teilen Sie sie; eine Anfrage fasst 32 MB.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is nothing to send: every row is empty in the columns that the prompt uses.</source>
            <translation>Es gibt nichts zu senden: In den Spalten, die der Prompt verwendet, ist jede Zeile leer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose other columns, or another sheet.</source>
            <translation>Wählen Sie andere Spalten oder ein anderes Blatt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The limit of {cap} does not bear a single row by its worst case; this job could cost up to {ceiling}.</source>
            <translation>Das Limit von {cap} reicht schlimmstenfalls nicht für eine einzige Zeile; dieser Auftrag könnte bis zu {ceiling} kosten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit, send fewer rows, or choose a smaller model; nothing was sent.</source>
            <translation>Erhöhen Sie das Limit, senden Sie weniger Zeilen, oder wählen Sie ein kleineres Modell; nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This could cost up to {worst}, and of this month's limit of {cap} only {left} is left.</source>
            <translation>Das könnte bis zu {worst} kosten, und vom Monatslimit von {cap} sind nur noch {left} übrig.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the monthly limit in the settings, or wait until next month; nothing was sent.</source>
            <translation>Erhöhen Sie das Monatslimit in den Einstellungen, oder warten Sie bis zum nächsten Monat; nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The monthly limit in the settings can not be read, so nothing is sent.</source>
            <translation>Das Monatslimit in den Einstellungen ist nicht lesbar, daher wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it again in Settings, or set none.</source>
            <translation>Setzen Sie es in den Einstellungen neu, oder setzen Sie keines.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Stopped at the {limit}: {spent} is spent for {done} of {rows} rows; the rest is expected to cost {expected} and can cost at most {worst}.</source>
            <translation>Angehalten am {limit}: {spent} sind für {done} von {rows} Zeilen ausgegeben; der Rest kostet voraussichtlich {expected}, höchstens {worst}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit to {all} to send it all at once{way}; nothing is lost.</source>
            <translation>Erhöhen Sie das Limit auf {all}, um alles auf einmal zu senden{way}; nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A limit of {cap} can not be kept any more: {spent} is spent, and with what is under way it can come to {least}.</source>
            <translation>Ein Limit von {cap} lässt sich nicht mehr einhalten: {spent} sind ausgegeben, und mit dem, was unterwegs ist, können es {least} werden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it to {least} or more to send nothing further, or cancel the job to stop what is under way.</source>
            <translation>Setzen Sie es auf {least} oder mehr, um nichts weiter zu senden, oder brechen Sie den Auftrag ab, um zu beenden, was unterwegs ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A part of this job cost {cost}, more than the {worst} that it can cost by the prices BatchDesk knows.</source>
            <translation>Ein Teil dieses Auftrags kostete {cost}, mehr als die {worst}, die er nach den BatchDesk bekannten Preisen kosten kann.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing more is sent; compare the prices with your bill, then go on.</source>
            <translation>Nichts weiter wird gesendet; vergleichen Sie die Preise mit Ihrer Rechnung, und setzen Sie dann fort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service did not take answers of more than {most} tokens: {reason}.</source>
            <translation>Der Dienst nahm Antworten von mehr als {most} Token nicht an: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the room for an answer to {most} tokens or less, or use Anthropic's own address; nothing was charged.</source>
            <translation>Stellen Sie den Platz für eine Antwort auf {most} Token oder weniger, oder verwenden Sie Anthropics eigene Adresse; nichts wurde berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The price of the model “{model}” is unknown, so the limit of {cap} can not be kept.</source>
            <translation>Der Preis des Modells „{model}“ ist unbekannt, daher lässt sich das Limit von {cap} nicht einhalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a model with a known price, or send without a limit.</source>
            <translation>Wählen Sie ein Modell mit bekanntem Preis, oder senden Sie ohne Limit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{where}” has no column “{column}” to tell its rows by.</source>
            <translation>„{where}“ hat keine Spalte „{column}“, um die Zeilen zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that both files have, or go by the rows' content.</source>
            <translation>Wählen Sie eine Spalte, die beide Dateien haben, oder gehen Sie nach dem Inhalt der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{column}” does not name one row each: “{value}” stands in several rows of {where}.</source>
            <translation>„{column}“ bezeichnet nicht je eine Zeile: „{value}“ steht in mehreren Zeilen von {where}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that is different in every row, or go by the rows' content.</source>
            <translation>Wählen Sie eine Spalte, die in jeder Zeile anders ist, oder gehen Sie nach dem Inhalt der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a later one, or send the job now.</source>
            <translation>Wählen Sie einen späteren Zeitpunkt, oder senden Sie den Auftrag jetzt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>What is sent by itself needs a limit.</source>
            <translation>Was von selbst gesendet wird, braucht ein Limit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Say how much it may cost at the most, more than nothing.</source>
            <translation>Geben Sie an, was es höchstens kosten darf, mehr als nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{zone}” is not a time zone that this computer knows.</source>
            <translation>„{zone}“ ist keine Zeitzone, die dieser Computer kennt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the time zone of the computer, then try again.</source>
            <translation>Stellen Sie die Zeitzone des Computers ein, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This question is no longer repeated.</source>
            <translation>Diese Frage wird nicht mehr wiederholt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in the list; it may have been removed in another window.</source>
            <translation>Sehen Sie in der Liste nach; vielleicht wurde sie in einem anderen Fenster entfernt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is running already.</source>
            <translation>„{name}“ läuft schon.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it to end; nothing is sent twice.</source>
            <translation>Warten Sie, bis es fertig ist; nichts wird zweimal gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no file like “{pattern}”.</source>
            <translation>Im Ordner „{name}“ ist keine Datei wie „{pattern}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Put one there, or choose another folder or pattern.</source>
            <translation>Legen Sie eine hinein, oder wählen Sie einen anderen Ordner oder ein anderes Muster.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The run before, “{job}”, is not finished and waits for you.</source>
            <translation>Der vorige Lauf, „{job}“, ist nicht fertig und wartet auf Sie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it and decide; the next run goes on from it.</source>
            <translation>Öffnen Sie ihn, und entscheiden Sie; der nächste Lauf setzt dort an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{text}” does not fit “{answer}”: {reason}.</source>
            <translation>„{text}“ passt nicht zu „{answer}“: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This document can not be shown as a page: {reason}.</source>
            <translation>Dieses Dokument lässt sich nicht als Seite zeigen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Read its text here, or open the file itself.</source>
            <translation>Lesen Sie hier den Text, oder öffnen Sie die Datei selbst.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be written: {reason}.</source>
            <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close it if it is open in Excel, or choose another name; your answers are kept and can be exported again.</source>
            <translation>Schließen Sie die Datei, falls sie in Excel offen ist, oder wählen Sie einen anderen Namen; Ihre Antworten sind erhalten und lassen sich noch einmal exportieren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has an ending that BatchDesk can not write.</source>
            <translation>„{name}“ hat eine Endung, die BatchDesk nicht schreiben kann.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use one of: {kinds}.</source>
            <translation>Verwenden Sie eine von: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The disk is full, so “{name}” could not be written.</source>
            <translation>Der Datenträger ist voll, daher konnte „{name}“ nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make room and try again; nothing is lost.</source>
            <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal; nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The answers can not be added to “{name}”: {reason}.</source>
            <translation>Die Antworten lassen sich nicht zu „{name}“ hinzufügen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Export them as a new workbook instead; “{name}” stays as it is.</source>
            <translation>Exportieren Sie sie stattdessen als neue Arbeitsmappe; „{name}“ bleibt unverändert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” no longer holds what was asked about: {reason}.</source>
            <translation>„{name}“ enthält nicht mehr, wonach gefragt wurde: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add the answers to the workbook as it was, or export them as a new one; nothing was written.</source>
            <translation>Fügen Sie die Antworten zur Arbeitsmappe hinzu, wie sie war, oder exportieren Sie sie als neue; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no API key yet.</source>
            <translation>Es gibt noch keinen API-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add one in Settings, with “batchdesk key set” or as ANTHROPIC_API_KEY; or try everything without one: --practice.</source>
            <translation>Fügen Sie in den Einstellungen einen hinzu, mit „batchdesk key set“ oder als ANTHROPIC_API_KEY; oder probieren Sie alles ohne Schlüssel aus: --practice.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This does not look like an API key: {reason}.</source>
            <translation>Das sieht nicht wie ein API-Schlüssel aus: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Copy the whole key again.</source>
            <translation>Kopieren Sie den ganzen Schlüssel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is an Admin key, which can not ask Claude anything.</source>
            <translation>Das ist ein Admin-Schlüssel; damit lässt sich Claude nichts fragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an ordinary API key in the Console.</source>
            <translation>Legen Sie in der Console einen gewöhnlichen API-Schlüssel an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is a sign-in token, not an API key.</source>
            <translation>Das ist ein Anmelde-Token, kein API-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an API key in the Console; it begins with sk-ant-api.</source>
            <translation>Legen Sie in der Console einen API-Schlüssel an; er beginnt mit sk-ant-api.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not accept the API key.</source>
            <translation>Der Dienst nimmt den API-Schlüssel nicht an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that it is complete and not expired, or make a new one.</source>
            <translation>Prüfen Sie, ob er vollständig und noch gültig ist, oder legen Sie einen neuen an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The API key may not do this: {reason}.</source>
            <translation>Der API-Schlüssel darf das nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Ask the person who manages your workspace for access.</source>
            <translation>Bitten Sie die Person, die Ihren Workspace verwaltet, um Zugang.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is not on this computer any more.</source>
            <translation>Der Schlüssel „{name}“ ist nicht mehr auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add it again under this name in Settings, or give the job another key of the same workspace.</source>
            <translation>Fügen Sie ihn in den Einstellungen unter diesem Namen wieder hinzu, oder geben Sie dem Auftrag einen anderen Schlüssel desselben Workspace.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is needed by jobs that are not finished: {jobs}.</source>
            <translation>Der Schlüssel „{name}“ wird von Aufträgen gebraucht, die nicht fertig sind: {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then forget the key.</source>
            <translation>Lassen Sie sie fertig werden, oder brechen Sie sie ab; entfernen Sie dann den Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A key is named “{name}” already.</source>
            <translation>Ein Schlüssel heißt schon „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give this one another name.</source>
            <translation>Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not the address of a proxy that BatchDesk can use: {reason}.</source>
            <translation>„{address}“ ist keine Adresse eines Proxys, die BatchDesk verwenden kann: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Write it like http://proxy.firm:8080; your IT knows it.</source>
            <translation>Schreiben Sie sie wie http://proxy.firma:8080; Ihre IT kennt sie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This computer offers no keychain to keep the key in ({reason}).</source>
            <translation>Dieser Computer bietet keinen Schlüsselbund, um den Schlüssel zu behalten ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only, or set up a keychain; BatchDesk never writes a key into a file.</source>
            <translation>Verwenden Sie den Schlüssel nur für diese Sitzung, oder richten Sie einen Schlüsselbund ein; BatchDesk schreibt einen Schlüssel nie in eine Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain found here would keep the key in plain text ({reason}).</source>
            <translation>Der gefundene Schlüsselbund würde den Schlüssel im Klartext ablegen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only; BatchDesk never writes a key into a file.</source>
            <translation>Verwenden Sie den Schlüssel nur für diese Sitzung; BatchDesk schreibt einen Schlüssel nie in eine Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain did not do what was asked: {reason}.</source>
            <translation>Der Schlüsselbund tat nicht, was verlangt war: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again, or use the key for this session only.</source>
            <translation>Versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The account has no credit left or a payment failed.</source>
            <translation>Das Konto hat kein Guthaben mehr, oder eine Zahlung ist gescheitert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that in the Console, then go on; nothing is lost.</source>
            <translation>Bringen Sie das in der Console in Ordnung, und setzen Sie dann fort; nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The spending limit of your organization or workspace is reached.</source>
            <translation>Das Ausgabenlimit Ihrer Organisation oder Ihres Workspace ist erreicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise it in the Console or wait for the next month, then go on; nothing is lost.</source>
            <translation>Erhöhen Sie es in der Console, oder warten Sie auf den nächsten Monat, und setzen Sie dann fort; nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} can not be reached: {reason}.</source>
            <translation>Der Dienst bei {host} ist nicht zu erreichen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the connection; nothing is lost, and a job goes on by itself when it is back.</source>
            <translation>Prüfen Sie die Verbindung; nichts geht verloren, und ein Auftrag geht von selbst weiter, wenn sie wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The secure connection to {host} is not trusted: {reason}.</source>
            <translation>Der sicheren Verbindung zu {host} wird nicht vertraut: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A proxy of your company may be in between; ask your IT to install its certificate on this computer.</source>
            <translation>Vielleicht ist ein Proxy Ihrer Firma dazwischen; bitten Sie Ihre IT, dessen Zertifikat auf diesem Computer zu installieren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service is busy or out of order for now ({reason}).</source>
            <translation>Der Dienst ist gerade ausgelastet oder gestört ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job tries again by itself, anything else you can try again in a minute.</source>
            <translation>Nichts ist verloren; ein Auftrag versucht es von selbst wieder, alles andere können Sie in einer Minute noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service asks for a pause ({reason}).</source>
            <translation>Der Dienst bittet um eine Pause ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job goes on by itself after it, anything else you can try again in a minute.</source>
            <translation>Nichts ist verloren; ein Auftrag geht danach von selbst weiter, alles andere können Sie in einer Minute noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service finds this too large to take at once.</source>
            <translation>Dem Dienst ist das auf einmal zu groß.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Send smaller parts.</source>
            <translation>Senden Sie kleinere Teile.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service refused the request: {reason}.</source>
            <translation>Der Dienst hat die Anfrage abgelehnt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend what it names; a refused request costs nothing.</source>
            <translation>Beheben Sie, was er nennt; eine abgelehnte Anfrage kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not know {what}.</source>
            <translation>Der Dienst kennt {what} nicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It may be gone, or belong to another workspace than this key.</source>
            <translation>Vielleicht gibt es das nicht mehr, oder es gehört zu einem anderen Workspace als dieser Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} offers no message batches.</source>
            <translation>Der Dienst bei {host} bietet keine Stapelaufträge an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use another address; this one can not do batch jobs.</source>
            <translation>Verwenden Sie eine andere Adresse; diese kann keine Stapelaufträge verarbeiten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} answered something that BatchDesk does not understand ({reason}).</source>
            <translation>Der Dienst bei {host} hat etwas geantwortet, das BatchDesk nicht versteht ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the address; if it is right, try again later. Nothing is lost.</source>
            <translation>Prüfen Sie die Adresse; wenn sie stimmt, versuchen Sie es später noch einmal. Nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The download of the answers was cut off.</source>
            <translation>Das Herunterladen der Antworten wurde unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is started again by itself; nothing is paid again.</source>
            <translation>Es beginnt von selbst wieder; nichts wird noch einmal bezahlt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not an address BatchDesk will send a key to.</source>
            <translation>„{address}“ ist keine Adresse, an die BatchDesk einen Schlüssel sendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give one that begins with https://.</source>
            <translation>Geben Sie eine an, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service no longer knows the batch {batch}.</source>
            <translation>Der Dienst kennt den Stapel {batch} nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>If the key belongs to another workspace than before, use the earlier one and go on; else its answers are gone.</source>
            <translation>Falls der Schlüssel zu einem anderen Workspace gehört als zuvor, nehmen Sie den früheren und setzen Sie fort; sonst sind die Antworten verloren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is not known whether the service took a part of this job ({requests} requests).</source>
            <translation>Es ist nicht bekannt, ob der Dienst einen Teil dieses Auftrags angenommen hat ({requests} Anfragen).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in “{job}” and decide; nothing is sent again without your word.</source>
            <translation>Sehen Sie in „{job}“ nach, und entscheiden Sie; ohne Ihre Zustimmung wird nichts noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The practice service did not start: {reason}.</source>
            <translation>Der Übungsdienst ist nicht gestartet: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again; if it stays so, restart the computer.</source>
            <translation>Versuchen Sie es noch einmal; wenn es so bleibt, starten Sie den Computer neu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no job “{job}” on this desk.</source>
            <translation>Es gibt hier keinen Auftrag „{job}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>See “batchdesk jobs” for the ones there are.</source>
            <translation>„batchdesk jobs“ zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” can not do this now: {reason}.</source>
            <translation>Beim Auftrag „{job}“ geht das jetzt nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There are jobs that still go on: {jobs}.</source>
            <translation>Es gibt Aufträge, die noch laufen: {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then delete everything.</source>
            <translation>Lassen Sie sie fertig werden, oder brechen Sie sie ab; löschen Sie dann alles.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” is being worked on in another window.</source>
            <translation>Am Auftrag „{job}“ wird in einem anderen Fenster gearbeitet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it, or close the other window.</source>
            <translation>Warten Sie darauf, oder schließen Sie das andere Fenster.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder for jobs and settings can not be used: {reason}.</source>
            <translation>Der Ordner für Aufträge und Einstellungen ist nicht verwendbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close other BatchDesk windows that may hold it, check the disk and its rights, and try again.</source>
            <translation>Schließen Sie andere Fenster von BatchDesk, die ihn vielleicht belegen, prüfen Sie den Datenträger und die Zugriffsrechte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This desk was used with a newer BatchDesk (its data has version {found}, this one knows {known}).</source>
            <translation>Diese Daten wurden mit einem neueren BatchDesk verwendet (sie haben Version {found}, dieses kennt {known}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Install the newer BatchDesk; nothing was changed.</source>
            <translation>Installieren Sie das neuere BatchDesk; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Something went wrong inside BatchDesk ({reason}).</source>
            <translation>In BatchDesk ist etwas schiefgegangen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Your work is kept. Details are in the log: {log}</source>
            <translation>Ihre Arbeit ist erhalten. Einzelheiten stehen im Protokoll: {log}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job, sent again</source>
            <translation>Auftrag, erneut gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Rows tried</source>
            <translation>Getestete Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the answer was cut off; run it again with more room</source>
            <translation>die Antwort wurde abgeschnitten; senden Sie die Zeile mit mehr Platz erneut</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Claude declined to answer</source>
            <translation>Claude wollte nicht antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>an answer came, but not the one asked for</source>
            <translation>eine Antwort kam, aber nicht die verlangte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service could not process this row; it was not charged</source>
            <translation>der Dienst konnte diese Zeile nicht bearbeiten; sie wurde nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service did not get to this row within 24 hours; it was not charged</source>
            <translation>der Dienst kam binnen 24 Stunden nicht zu dieser Zeile; sie wurde nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>canceled before it was processed; it was not charged</source>
            <translation>vor der Bearbeitung abgebrochen; nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>They need more room: they are sent with twice the length.</source>
            <translation>Diese Zeilen brauchen mehr Platz und werden mit doppelter Länge gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The same model will most likely decline again; another model may answer.</source>
            <translation>Dasselbe Modell lehnt höchstwahrscheinlich wieder ab; ein anderes Modell antwortet vielleicht.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; if it happens again, make the answer columns clearer.</source>
            <translation>Unverändert gesendet; wenn es wieder geschieht, machen Sie die Antwortspalten klarer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; nothing was charged for them.</source>
            <translation>Unverändert gesendet; für sie wurde nichts berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Canceling</source>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>first</source>
            <translation>erste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>second</source>
            <translation>zweite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>third</source>
            <translation>dritte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fourth</source>
            <translation>vierte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fifth</source>
            <translation>fünfte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>sixth</source>
            <translation>sechste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>seventh</source>
            <translation>siebte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>eighth</source>
            <translation>achte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>ninth</source>
            <translation>neunte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>tenth</source>
            <translation>zehnte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>One row goes ahead, so that the others find the part they share in the cache; they follow when it is back.</source>
            <translation>Eine Zeile geht voraus, damit die anderen den gemeinsamen Teil im Cache finden; sie folgen, wenn sie zurück ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Part {sent} of about {about} goes when the one before is back, so that the {limit} holds.</source>
            <translation>Teil {sent} von etwa {about} geht hinaus, wenn der vorige zurück ist, damit das {limit} eingehalten wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The {ordinals} of about {about} parts goes when the {ordinals2} is back, so that the {limit} holds.</source>
            <translation>Der {ordinals} von etwa {about} Teilen geht hinaus, wenn der {ordinals2} zurück ist, damit das {limit} eingehalten wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The next part goes when the one before is back, so that the {limit} holds.</source>
            <translation>Der nächste Teil geht hinaus, wenn der vorige zurück ist, damit das {limit} eingehalten wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}.</source>
            <translation>Der Cache hat {saved} gekostet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}.</source>
            <translation>Der Cache hat {saved} gespart.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>saved</source>
            <translation>gespart</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>Der Cache hat {saved} gekostet: {percent} der gemeinsamen Token wurden aus dem Cache gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>Der Cache hat {saved} gespart: {percent} der gemeinsamen Token wurden aus dem Cache gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Partial: {answered} of {rows} rows answered so far.</source>
            <translation>Teilweise: Bisher sind {answered} von {rows} Zeilen beantwortet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing new in “{name}”; nothing was sent.</source>
            <translation>Nichts Neues in „{name}“; nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is still being written; it is read when it is whole.</source>
            <translation>„{name}“ wird noch geschrieben; gelesen wird es, wenn es vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It waits until “{job}” is finished, so that nothing is asked twice.</source>
            <translation>Es wartet, bis „{job}“ fertig ist, damit nichts zweimal gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The last run was interrupted before anything was sent.</source>
            <translation>Der letzte Lauf wurde unterbrochen, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>its year has only two digits</source>
            <translation>die Jahreszahl hat nur zwei Ziffern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>it is not a date</source>
            <translation>es ist kein Datum</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>day and month could change places</source>
            <translation>Tag und Monat könnten vertauscht sein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>“{word}” is not one month</source>
            <translation>„{word}“ ist kein eindeutiger Monat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>there is no such day</source>
            <translation>diesen Tag gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write it with a point for decimals and without marks between thousands, as 1234.5.</source>
            <translation>Schreiben Sie sie mit Dezimalpunkt und ohne Tausendertrennzeichen, wie 1234.5.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its digits are not parted by threes</source>
            <translation>die Ziffern sind nicht in Dreiergruppen getrennt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a number</source>
            <translation>es ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a whole number</source>
            <translation>es ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is too large</source>
            <translation>es ist zu groß</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it could be {before}{behind} or {before2}.{behind2}</source>
            <translation>es könnte {before}{behind} oder {before2}.{behind2} sein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write {before}{behind} for the one, {before2}.{behind2}0 for the other.</source>
            <translation>Schreiben Sie {before}{behind} für das eine, {before2}.{behind2}0 für das andere.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its marks can not be told apart</source>
            <translation>die Trennzeichen sind nicht eindeutig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/uploads.py" />
            <source>(BatchDesk {mark})</source>
            <translation>(BatchDesk {mark})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/views.py" />
            <source>not approved</source>
            <translation>nicht freigegeben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>Rows stand elsewhere than when the workbook was read; each answer went with its row.</source>
            <translation>Zeilen stehen woanders als beim Lesen der Arbeitsmappe; jede Antwort ging mit ihrer Zeile.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the original is never changed, only a copy of it</source>
            <translation>das Original wird nie geändert, nur eine Kopie davon</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the rows of this job did not come from a sheet of a workbook</source>
            <translation>die Zeilen dieses Auftrags kamen nicht von einem Blatt einer Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the sheet “{sheet}” has no column “{missing}” any more</source>
            <translation>das Blatt „{sheet}“ hat keine Spalte „{missing}“ mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row is</source>
            <translation>Zeilen ist</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>rows are</source>
            <translation>Zeilen sind</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row {lost}</source>
            <translation>Zeile {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the first was row {lost}</source>
            <translation>die erste war Zeile {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>{lost} of {rows} {what} not in the sheet “{sheet}” any more ({where})</source>
            <translation>{lost} von {rows} {what} nicht mehr auf dem Blatt „{sheet}“ ({where})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>it is not known from which rows of the sheet this job came</source>
            <translation>es ist nicht bekannt, aus welchen Zeilen des Blatts dieser Auftrag kam</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {batch_id} is known on this desk</source>
            <translation>Der Stapel {batch_id} ist hier schon bekannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>There is nothing to do.</source>
            <translation>Es gibt nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} has not ended, so it does not tell yet whose it is</source>
            <translation>Der Stapel {id} ist nicht beendet, daher ist noch nicht zu erkennen, wem er gehört</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Try again when it has, or name the job whose submission of the same size it is: --job.</source>
            <translation>Versuchen Sie es, wenn er beendet ist, oder nennen Sie den Auftrag, zu dessen gleich großer Sendung er gehört: --job.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} does not fit the job “{name}”: its ids are not those of its rows</source>
            <translation>Der Stapel {id} passt nicht zum Auftrag „{name}“: Die IDs sind nicht die seiner Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Adopt it without --job; its answers then become a job of their own.</source>
            <translation>Übernehmen Sie ihn ohne --job; die Antworten werden dann ein eigener Auftrag.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} answers only some rows of the draft “{name}”</source>
            <translation>Der Stapel {id} beantwortet nur einige Zeilen des Entwurfs „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Batch {id}</source>
            <translation>Stapel {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} gives at most {room} tokens; that is used as the length of an answer.</source>
            <translation>{name} gibt höchstens {room} Token; das gilt als Länge einer Antwort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Answers may have up to {room} tokens, more than {name} gives by itself; the most it can cost allows for that.</source>
            <translation>Antworten dürfen bis zu {room} Token haben, mehr als {name} von sich aus gibt; die Höchstkosten berücksichtigen das.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because another model is asked now: all rows are sent.</source>
            <translation>Keine Antwort aus „{name}“ wird übernommen, weil jetzt ein anderes Modell gefragt wird: Alle Zeilen werden gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because something else is asked now: all rows are sent.</source>
            <translation>Keine Antwort aus „{name}“ wird übernommen, weil jetzt etwas anderes gefragt wird: Alle Zeilen werden gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because one of the two jobs is practice: all rows are sent.</source>
            <translation>Keine Antwort aus „{name}“ wird übernommen, weil einer der beiden Aufträge Übung ist: Alle Zeilen werden gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because that job is deleted: all rows are sent.</source>
            <translation>Keine Antwort aus „{name}“ wird übernommen, weil jener Auftrag gelöscht ist: Alle Zeilen werden gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{over} of more than {step} tokens cost five times as much for each token on {name}; another model can be cheaper for them.</source>
            <translation>{over} mit mehr als {step} Token kosten bei {name} für jedes Token fünfmal so viel; ein anderes Modell kann dafür günstiger sein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{near} come close to {step} tokens, above which {name} is five times dearer.</source>
            <translation>{near} kommen nahe an {step} Token; darüber ist {name} fünfmal so teuer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: answer without thinking first.</source>
            <translation>Die Antworten sind einfach: Lassen Sie das Nachdenken davor weg.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: low effort is enough.</source>
            <translation>Die Antworten sind einfach: Niedriger Aufwand genügt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} does the same for less; compare a few rows before you choose.</source>
            <translation>{name} leistet dasselbe für weniger; vergleichen Sie ein paar Zeilen, bevor Sie wählen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and the number of pages</source>
            <translation>der Texte und der Seitenzahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and their script</source>
            <translation>der Texte und ihrer Schrift</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens are a guess from the length of {what}: the service could not be asked to count them.</source>
            <translation>Die Eingabe-Token sind aus der Länge {what} geschätzt: Der Dienst konnte nicht zum Zählen gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service for all {sizes} requests.</source>
            <translation>Die Eingabe-Token hat der Dienst für alle {sizes} Anfragen gezählt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach Länge und Seiten verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach Länge verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>length and pages</source>
            <translation>Länge und Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The price of {name} is unknown; you can enter it in the settings.</source>
            <translation>Der Preis von {name} ist unbekannt; Sie können ihn in den Einstellungen eintragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>price list of {as_of}</source>
            <translation>Preisliste vom {as_of}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Prices of {name} in a batch: {input} per million input tokens and {output} per million output tokens ({source}).</source>
            <translation>Preise von {name} im Stapel: {input} je Million Eingabe-Token und {output} je Million Ausgabe-Token ({source}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>Die Höchstkosten ({ceiling}) nehmen an, dass jedes Byte ein Token ist, Ihr Workspace in der teureren Region läuft, keine Zeile den gemeinsamen Teil im Cache findet und jede Antwort ihren ganzen Platz von {room} Token füllt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, and every answer fills its whole room of {room} tokens.</source>
            <translation>Die Höchstkosten ({ceiling}) nehmen an, dass jedes Byte ein Token ist, Ihr Workspace in der teureren Region läuft, und jede Antwort ihren ganzen Platz von {room} Token füllt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>Die Höchstkosten ({ceiling}) nehmen an, dass jedes Byte ein Token ist, keine Zeile den gemeinsamen Teil im Cache findet und jede Antwort ihren ganzen Platz von {room} Token füllt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, and every answer fills its whole room of {room} tokens.</source>
            <translation>Die Höchstkosten ({ceiling}) nehmen an, dass jedes Byte ein Token ist, und jede Antwort ihren ganzen Platz von {room} Token füllt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>your workspace runs in the dearer region,</source>
            <translation>Ihr Workspace in der teureren Region läuft,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>no row finds the shared part in the cache,</source>
            <translation>keine Zeile den gemeinsamen Teil im Cache findet,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} row</source>
            <translation>{count} Zeile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} rows</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was made of a batch alone, without the rows</source>
            <translation>er entstand nur aus einem Stapel, ohne die Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Start a new job with your data.</source>
            <translation>Beginnen Sie mit Ihren Daten einen neuen Auftrag.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Copying rows</source>
            <translation>Zeilen werden kopiert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is still going on</source>
            <translation>er läuft noch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Cancel it first, then delete it.</source>
            <translation>Brechen Sie ihn erst ab, und löschen Sie ihn dann.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was taken out of the trash</source>
            <translation>er wurde aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Delete it again, then empty the trash.</source>
            <translation>Löschen Sie ihn noch einmal, und leeren Sie dann den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is paused and would send the rest when it is resumed</source>
            <translation>er ist angehalten und würde beim Fortsetzen den Rest senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Resume it or cancel it first.</source>
            <translation>Setzen Sie ihn fort, oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Wait until it is finished, then go on from it.</source>
            <translation>Warten Sie, bis er fertig ist, und setzen Sie dann dort an.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Images can not be quoted; their answers come without quotes.</source>
            <translation>Bilder lassen sich nicht zitieren; ihre Antworten kommen ohne Zitate.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>{name} gives at most {max_output} tokens; that is used as the length.</source>
            <translation>{name} gibt höchstens {max_output} Token; das gilt als Länge.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>More than {max_output} tokens are given in batches only; rows that you try stop there.</source>
            <translation>Mehr als {max_output} Token gibt es nur in Stapeln; Zeilen, die Sie testen, enden dort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>The prompt names no column, so every row asks the same and only one request is sent.</source>
            <translation>Der Prompt nennt keine Spalte, daher fragt jede Zeile dasselbe, und nur eine Anfrage wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Asking Claude</source>
            <translation>Claude wird gefragt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Row {number} can not be tried: {reason}{fact}</source>
            <translation>Zeile {number} lässt sich nicht testen: {reason}{fact}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Choose another row.</source>
            <translation>Wählen Sie eine andere Zeile.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>it is no message</source>
            <translation>es ist keine Nachricht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Retires on {isoformat}.</source>
            <translation>Wird am {isoformat} eingestellt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>it is not finished yet</source>
            <translation>er ist noch nicht fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Wait until it is, then send the rows again.</source>
            <translation>Warten Sie, bis er fertig ist, und senden Sie die Zeilen dann erneut.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>these rows ask nothing: they are empty in the columns of the prompt</source>
            <translation>diese Zeilen fragen nichts: In den Spalten des Prompts sind sie leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Choose other rows.</source>
            <translation>Wählen Sie andere Zeilen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/canceling.py" />
            <source>Canceled before it was sent; not charged.</source>
            <translation>Vor dem Senden abgebrochen; nicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>results/{job}.xlsx</source>
            <translation>results/{job}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>Left out: {words}</source>
            <translation>Ausgelassen: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>Looking at the earlier answers</source>
            <translation>Frühere Antworten werden angesehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>the earlier job “{name}”</source>
            <translation>der frühere Auftrag „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/collecting.py" />
            <source>The service's results hold no readable line for this row; it may have been charged.</source>
            <translation>Die Ergebnisse des Dienstes enthalten für diese Zeile nichts Lesbares; sie wurde vielleicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Two or three different models can be compared</source>
            <translation>Vergleichen lassen sich zwei oder drei verschiedene Modelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose two or three of them.</source>
            <translation>Wählen Sie zwei oder drei davon.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Between 1 and {most_rows} rows can be compared</source>
            <translation>Vergleichen lassen sich 1 bis {most_rows} Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose 20 to {most_rows} rows, to choose by.</source>
            <translation>Wählen Sie 20 bis {most_rows} Zeilen, um danach zu entscheiden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>There is no row of these numbers</source>
            <translation>Es gibt keine Zeile mit diesen Nummern</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose rows that the data has.</source>
            <translation>Wählen Sie Zeilen, die es in den Daten gibt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Row {number} is left out: {reason}{reason2}</source>
            <translation>Zeile {number} ist ausgelassen: {reason}{reason2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>None of these rows can be sent</source>
            <translation>Keine dieser Zeilen lässt sich senden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The price of the model “{model}” is unknown, so it can not be compared</source>
            <translation>Der Preis des Modells „{model}“ ist unbekannt, daher ist kein Vergleich möglich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Enter its price in the settings, or choose another model.</source>
            <translation>Tragen Sie seinen Preis in den Einstellungen ein, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The data has no column “{name}”</source>
            <translation>Die Daten haben keine Spalte „{name}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose one of its columns.</source>
            <translation>Wählen Sie eine ihrer Spalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/counting.py" />
            <source>Counting tokens</source>
            <translation>Token werden gezählt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/desk.py" />
            <source>Paused by you.</source>
            <translation>Von Ihnen angehalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/documents_shown.py" />
            <source>only its text was kept</source>
            <translation>nur der Text wurde gespeichert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Empty: the columns that the prompt uses hold nothing.</source>
            <translation>Leer: In den Spalten, die der Prompt verwendet, steht nichts.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Preparing requests</source>
            <translation>Anfragen werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>it was sent already</source>
            <translation>er wurde schon gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Start a new job to ask something else.</source>
            <translation>Beginnen Sie einen neuen Auftrag, um etwas anderes zu fragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too large to send ({params} MB; 32 MB is the most).</source>
            <translation>Zum Senden zu groß ({params} MB; höchstens 32 MB).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too many pages for {name} ({pages}; {model} is the most): split it, or send its text.</source>
            <translation>Zu viele Seiten für {name} ({pages}; höchstens {model}): Teilen Sie das Dokument, oder senden Sie seinen Text.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Reading rows</source>
            <translation>Zeilen werden gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fetching.py" />
            <source>Looking for a batch whose creation had no answer</source>
            <translation>Ein Stapel, dessen Anlegen ohne Antwort blieb, wird gesucht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so the documents themselves are not sent.</source>
            <translation>Der Prompt nennt {hole} nicht, daher werden die Dokumente selbst nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so documents that go as text are not sent; files that go whole are.</source>
            <translation>Der Prompt nennt {hole} nicht, daher werden Dokumente, die als Text gehen, nicht gesendet; Dateien, die ganz gehen, schon.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>“{name}” has no documents, so there is nothing to quote</source>
            <translation>„{name}“ hat keine Dokumente, also gibt es nichts zu zitieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Leave out the citations, or load documents.</source>
            <translation>Lassen Sie die Zitate weg, oder laden Sie Dokumente.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>it names nothing of the documents, so they would not be sent</source>
            <translation>er nennt nichts von den Dokumenten, sie würden also nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Put {hole} into the prompt.</source>
            <translation>Setzen Sie {hole} in den Prompt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens are a guess from the answer columns; try a few rows to know.</source>
            <translation>Die Ausgabe-Token sind aus den Antwortspalten geschätzt; testen Sie ein paar Zeilen, um es zu wissen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried</source>
            <translation>{tried}, die Sie getestet haben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{earlier} of earlier runs of this recipe</source>
            <translation>{earlier} aus früheren Läufen dieses Rezepts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried and on {earlier} of earlier runs of this recipe</source>
            <translation>{tried}, die Sie getestet haben, und auf {earlier} aus früheren Läufen dieses Rezepts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows} with another model or other thinking, weighted by length, thinking included.</source>
            <translation>Die Ausgabe-Token beruhen auf {rows} mit anderem Modell oder anderem Nachdenken, nach Länge gewichtet, Nachdenken eingeschlossen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows}, weighted by length, thinking included.</source>
            <translation>Die Ausgabe-Token beruhen auf {rows}, nach Länge gewichtet, Nachdenken eingeschlossen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>with another model or other thinking</source>
            <translation>mit anderem Modell oder anderem Nachdenken</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/gallery.py" />
            <source>it is not a text file</source>
            <translation>es ist keine Textdatei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>This key can not be named so here</source>
            <translation>So lässt sich dieser Schlüssel hier nicht benennen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Give a name; a key from the environment has none.</source>
            <translation>Geben Sie einen Namen an; ein Schlüssel aus der Umgebung hat keinen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>it goes on with the key it was sent with</source>
            <translation>er geht mit dem Schlüssel weiter, mit dem er gesendet wurde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Pause it first, then give it another key of the same workspace.</source>
            <translation>Halten Sie ihn erst an, und geben Sie ihm dann einen anderen Schlüssel desselben Workspace.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>no proxy is named in the settings</source>
            <translation>in den Einstellungen ist kein Proxy genannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>A second key needs a name</source>
            <translation>Ein zweiter Schlüssel braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Call it as its workspace is called.</source>
            <translation>Nennen Sie ihn so, wie sein Workspace heißt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit of {cap}</source>
            <translation>Monatslimit von {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>limit of {cap}</source>
            <translation>Limit von {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit</source>
            <translation>Monatslimit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>, or go on in {count} rounds</source>
            <translation>, oder setzen Sie in {count} Runden fort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>not ours:</source>
            <translation>nicht unserer:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>found by its size</source>
            <translation>an der Größe erkannt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/missing.py" />
            <source>The service no longer knows the batch {batch}; this row may have been charged.</source>
            <translation>Der Dienst kennt den Stapel {batch} nicht mehr; diese Zeile wurde vielleicht berechnet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>The clipboard holds no table</source>
            <translation>In der Zwischenablage ist keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>Copy the cells in your spreadsheet program, with the column names, then paste again.</source>
            <translation>Kopieren Sie die Zellen in Ihrem Tabellenprogramm, mit den Spaltennamen, und fügen Sie sie dann noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price needs the model's exact name</source>
            <translation>Ein Preis braucht den genauen Namen des Modells</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter it as the service shows it.</source>
            <translation>Geben Sie ihn so ein, wie der Dienst ihn zeigt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>The price of “{model}” is in the price list</source>
            <translation>Der Preis von „{model}“ steht in der Preisliste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Only prices that are unknown can be entered.</source>
            <translation>Nur unbekannte Preise lassen sich eintragen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price must be between 0 and 10,000 dollars</source>
            <translation>Ein Preis muss zwischen 0 und 10.000 Dollar liegen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars per million tokens at the standard price, as for example 3 or 0.25.</source>
            <translation>Geben Sie US-Dollar je Million Token zum Normalpreis ein, zum Beispiel 3 oder 0,25.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A monthly limit can not be less than zero</source>
            <translation>Ein Monatslimit kann nicht kleiner als null sein</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars, or leave it empty.</source>
            <translation>Geben Sie US-Dollar ein, oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>app|claude|cli|core|desk|files|gui|keys|practice|store</source>
            <translation>app|claude|cli|core|desk|files|gui|keys|practice|store</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk report of trouble</source>
            <translation>Problembericht von BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Made: {now} UTC</source>
            <translation>Erstellt: {now} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk: {version} (practice)</source>
            <translation>BatchDesk: {version} (Übung)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Price list: {isoformat}</source>
            <translation>Preisliste: {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Jobs by state:</source>
            <translation>Aufträge nach Stand:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>From the log, oldest first:</source>
            <translation>Aus dem Protokoll, Ältestes zuerst:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: {platform}</source>
            <translation>Fenstersystem: {platform}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: other</source>
            <translation>Fenstersystem: anderes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Screen: {width} x {height} at {scale}, text size {text_size}%</source>
            <translation>Bildschirm: {width} x {height} bei {scale}, Schriftgröße {text_size} %</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: dark</source>
            <translation>Aussehen: dunkel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: light</source>
            <translation>Aussehen: hell</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Language: other</source>
            <translation>Sprache: andere</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>{at} {level} {where} unexpected</source>
            <translation>{at} {level} {where} unerwartet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>Wait until it is, then send the rest again.</source>
            <translation>Warten Sie, bis er fertig ist, und senden Sie dann den Rest erneut.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>there is no row of that kind without a usable answer</source>
            <translation>es gibt keine Zeile dieser Art ohne brauchbare Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>There is nothing to send again.</source>
            <translation>Es gibt nichts erneut zu senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no row {number}</source>
            <translation>er hat keine Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no answer column {index}</source>
            <translation>er hat keine Antwortspalte {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>Choose another column.</source>
            <translation>Wählen Sie eine andere Spalte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>it was not sent yet</source>
            <translation>er wurde noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>Send it first.</source>
            <translation>Senden Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>It is not known whether the service took this row; it was not sent again.</source>
            <translation>Es ist nicht bekannt, ob der Dienst diese Zeile angenommen hat; sie wurde nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>Start a new job to send these rows again.</source>
            <translation>Beginnen Sie einen neuen Auftrag, um diese Zeilen erneut zu senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>The rest is sent when the service's queue has room.</source>
            <translation>Der Rest wird gesendet, wenn die Warteschlange des Dienstes Platz hat.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>A batch that was found on the service is not stopped before it shows that it is this job's.</source>
            <translation>Ein Stapel, der beim Dienst gefunden wurde, wird nicht angehalten, bevor sich zeigt, dass er zu diesem Auftrag gehört.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Large documents are uploaded to your workspace's file store, where everyone in the workspace can see them, and removed when the answers are in.</source>
            <translation>Große Dokumente werden in den Dateispeicher Ihres Workspace geladen, wo alle im Workspace sie sehen können, und entfernt, wenn die Antworten da sind.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Uploading documents</source>
            <translation>Dokumente werden hochgeladen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>Word 97 files need LibreOffice, which is not on this computer; save it as .docx</source>
            <translation>Dateien aus Word 97 brauchen LibreOffice, das auf diesem Computer fehlt; speichern Sie sie als .docx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>C:\Program Files\LibreOffice\program\soffice.com</source>
            <translation>C:\Program Files\LibreOffice\program\soffice.com</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>C:\Program Files (x86)\LibreOffice\program\soffice.com</source>
            <translation>C:\Program Files (x86)\LibreOffice\program\soffice.com</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>it is protected with a password</source>
            <translation>die Datei ist mit einem Passwort geschützt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice can not read it</source>
            <translation>LibreOffice kann die Datei nicht lesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>-env:UserInstallation={as_uri}</source>
            <translation>-env:UserInstallation={as_uri}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice was not done with it in {seconds} seconds</source>
            <translation>LibreOffice war nach {seconds} Sekunden nicht damit fertig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp and heic</source>
            <translation>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp und heic</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is larger than the 32 MB that fit into one request</source>
            <translation>die Datei ist größer als die 32 MB, die in eine Anfrage passen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is damaged, or not what its name says</source>
            <translation>die Datei ist beschädigt oder nicht das, was ihr Name sagt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a {ending} file</source>
            <translation>eine {ending}-Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a file like this</source>
            <translation>eine Datei wie diese</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>{what} is not a kind BatchDesk reads</source>
            <translation>{what} ist keine Art, die BatchDesk liest</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is a mailbox of many messages; load it by itself</source>
            <translation>das ist ein Postfach mit vielen Nachrichten; laden Sie es für sich</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is not a file</source>
            <translation>das ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it can not be opened ({error})</source>
            <translation>die Datei lässt sich nicht öffnen ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it has no messages in it</source>
            <translation>es sind keine Nachrichten darin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{bad} of {documents} files can not be read and will be skipped.</source>
            <translation>{bad} von {documents} Dateien sind nicht lesbar und werden übersprungen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{noted} more files have a note of this kind; see the list of files.</source>
            <translation>{noted} weitere Dateien haben einen Hinweis dieser Art; siehe die Liste der Dateien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is larger than the 64 MB that BatchDesk reads of a mail</source>
            <translation>die Mail ist größer als die 64 MB, die BatchDesk von einer liest</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>fits {patterns}</source>
            <translation>passt zu {patterns}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>is there</source>
            <translation>ist da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>outside its subfolders</source>
            <translation>außerhalb der Unterordner</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>No file of the folder “{name}”{where} {wanted}</source>
            <translation>Keine Datei im Ordner „{name}“{where} {wanted}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>Change which of its files are wanted, or take the subfolders, too.</source>
            <translation>Ändern Sie, welche Dateien daraus gewünscht sind, oder nehmen Sie auch die Unterordner.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/headers.py" />
            <source>Column {offset}</source>
            <translation>Column {offset}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page of more than {largest} MB</source>
            <translation>das ist eine Webseite von mehr als {largest} MB</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then load that file.</source>
            <translation>Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie als .xlsx, und laden Sie dann diese Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page, not a table</source>
            <translation>das ist eine Webseite, keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>another table</source>
            <translation>einer weiteren Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>{others} other tables</source>
            <translation>{others} weiteren Tabellen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>The file is a web page with {count}; the largest one is read.</source>
            <translation>Die Datei ist eine Webseite mit {count}; die größte wird gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has more than 89 million points, which is too many for one picture</source>
            <translation>das Bild hat mehr als 89 Millionen Punkte, zu viele für ein Bild</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged or not a picture that BatchDesk knows</source>
            <translation>die Datei ist beschädigt oder kein Bild, das BatchDesk kennt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has {frames} pages, and one request takes {most_frames}</source>
            <translation>es sind {frames} Seiten, und eine Anfrage nimmt {most_frames}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>column {index}</source>
            <translation>column {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON</source>
            <translation>das ist kein gültiges JSON</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON (line {lineno})</source>
            <translation>das ist kein gültiges JSON (Zeile {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not JSON that can be read: a number or its nesting is too large</source>
            <translation>das JSON ist nicht lesbar: eine Zahl oder die Verschachtelung ist zu groß</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>it is one JSON document of more than {largest} MB</source>
            <translation>das ist ein einziges JSON-Dokument von mehr als {largest} MB</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Save it with one record per line (.jsonl), then load that file.</source>
            <translation>Speichern Sie es mit einem Datensatz je Zeile (.jsonl), und laden Sie dann diese Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>its rows have more than {most_columns} different fields</source>
            <translation>die Zeilen haben mehr als {most_columns} verschiedene Felder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>line {number} is not valid JSON</source>
            <translation>Zeile {number} ist kein gültiges JSON</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown} and others.</source>
            <translation>Die Zeilen sind die von „{chosen}“; ausgelassen ist, was daneben steht: {shown} und andere.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown}.</source>
            <translation>Die Zeilen sind die von „{chosen}“; ausgelassen ist, was daneben steht: {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>and others</source>
            <translation>und andere</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown} and others.</source>
            <translation>Ausgelassen ist, was neben den Zeilen steht: {shown} und andere.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown}.</source>
            <translation>Ausgelassen ist, was neben den Zeilen steht: {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>xml workbook</source>
            <translation>XML-Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>[Content_Types].xml</source>
            <translation>[Content_Types].xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(nested too deeply to be shown)</source>
            <translation>(zu tief verschachtelt, um es zu zeigen)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(binary, {value} bytes)</source>
            <translation>(binär, {value} Bytes)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (PGP)</source>
            <translation>der Text ist verschlüsselt (PGP)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>it is signed in a way that seals its text (S/MIME)</source>
            <translation>die Signatur versiegelt den Text (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (S/MIME)</source>
            <translation>der Text ist verschlüsselt (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>message {number}</source>
            <translation>message {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>attachment {number}{ending}</source>
            <translation>attachment {number}{ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>its {columns} columns are more than the {most_columns} of a workbook</source>
            <translation>die {columns} Spalten sind mehr als die {most_columns} einer Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>none, it is one table</source>
            <translation>keine, es ist eine einzige Tabelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>its text is encrypted or sealed (S/MIME)</source>
            <translation>der Text ist verschlüsselt oder versiegelt (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>{moment} UTC</source>
            <translation>{moment} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>it lies within an Outlook message; save it as a file of its own</source>
            <translation>die Datei liegt in einer Outlook-Nachricht; speichern Sie sie als eigene Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/page_drawing.py" />
            <source>its file can not be opened any more</source>
            <translation>die Datei lässt sich nicht mehr öffnen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it is gone or locked</source>
            <translation>die Datei ist weg oder gesperrt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it can not be read</source>
            <translation>die Datei ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_writer.py" />
            <source>looking at the types</source>
            <translation>Die Typen werden angesehen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_cells.py" />
            <source>… (cut; the whole text is in a new workbook)</source>
            <translation>… (gekürzt; der ganze Text steht in einer neuen Arbeitsmappe)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is digitally signed, and a changed copy would no longer be</source>
            <translation>die Datei ist digital signiert, und eine geänderte Kopie wäre es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is encrypted</source>
            <translation>die Datei ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>its parts are too large</source>
            <translation>die Teile sind zu groß</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>parts of it are missing</source>
            <translation>es fehlen Teile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is a binary workbook (.xlsb)</source>
            <translation>das ist eine binäre Arbeitsmappe (.xlsb)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm)</source>
            <translation>das ist keine Excel-Arbeitsmappe (.xlsx oder .xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm), or it is damaged</source>
            <translation>das ist keine Excel-Arbeitsmappe (.xlsx oder .xlsm), oder sie ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>its sheet has no room for {count} more columns</source>
            <translation>auf dem Blatt ist kein Platz für {count} weitere Spalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the row of the column names is not where it was</source>
            <translation>die Zeile mit den Spaltennamen ist nicht mehr dort, wo sie war</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the rows of the job are not in the order of the sheet</source>
            <translation>die Zeilen des Auftrags stehen nicht in der Reihenfolge des Blatts</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>a cell for an answer is not free</source>
            <translation>eine Zelle für eine Antwort ist nicht frei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>its styles are built in an unusual way</source>
            <translation>die Formatvorlagen sind ungewöhnlich aufgebaut</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>it has as many cell formats as a workbook can hold</source>
            <translation>es gibt schon so viele Zellformate, wie eine Arbeitsmappe fassen kann</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_table.py" />
            <source>its table is built in an unusual way</source>
            <translation>die Tabelle ist ungewöhnlich aufgebaut</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_zip.py" />
            <source>its zip is damaged</source>
            <translation>das Zip-Archiv ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>The table has no column “{wanted}”</source>
            <translation>Die Tabelle hat keine Spalte „{wanted}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>Name the column that holds the files; there are: {names}.</source>
            <translation>Nennen Sie die Spalte mit den Dateien; es gibt: {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>reading {told}</source>
            <translation>{told} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the row names no file</source>
            <translation>die Zeile nennt keine Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the cell holds a text that can not be the name of a file</source>
            <translation>die Zelle enthält einen Text, der kein Dateiname sein kann</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a folder, not a file</source>
            <translation>„{told}“ ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>there is no file “{told}”</source>
            <translation>es gibt keine Datei „{told}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” lies on another computer; copy it here or give its drive letter</source>
            <translation>„{told}“ liegt auf einem anderen Computer; kopieren Sie die Datei hierher, oder nennen Sie den Laufwerksbuchstaben</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a web address, not a file on this computer</source>
            <translation>„{told}“ ist eine Webadresse, keine Datei auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{bad} of {documents} rows name a file that can not be read and will be skipped.</source>
            <translation>{bad} von {documents} Zeilen nennen eine Datei, die nicht lesbar ist, und werden übersprungen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{nameless} of {documents} rows name no file and will be skipped.</source>
            <translation>{nameless} von {documents} Zeilen nennen keine Datei und werden übersprungen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patient_reader.py" />
            <source>its texts alone unpack to {file_size} MB</source>
            <translation>allein die Texte werden entpackt {file_size} MB groß</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>this page is damaged</source>
            <translation>diese Seite ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>its pages can not be parted, it is damaged</source>
            <translation>die Seiten lassen sich nicht trennen, die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading.py" />
            <source>There is no row {number}</source>
            <translation>Es gibt keine Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader could not be started ({error})</source>
            <translation>das Leseprogramm ließ sich nicht starten ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>Close other programs and try again.</source>
            <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader gave up on it ({kind})</source>
            <translation>das Leseprogramm gab auf ({kind})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader stopped in the middle of a word</source>
            <translation>das Leseprogramm brach mittendrin ab</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader broke down over it</source>
            <translation>das Leseprogramm ist daran gescheitert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>it needs more than 1 GB of memory</source>
            <translation>es braucht mehr als 1 GB Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>its reader made no headway and was stopped</source>
            <translation>das Leseprogramm kam nicht voran und wurde angehalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>the folder “{parent}” does not exist</source>
            <translation>Der Ordner „{parent}“ existiert nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>a folder has this name</source>
            <translation>Ein Ordner hat diesen Namen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is read-only</source>
            <translation>Die Datei ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is open in another program</source>
            <translation>Die Datei ist in einem anderen Programm geöffnet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/rtf_text.py" />
            <source>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</source>
            <translation>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>You chose not to send it.</source>
            <translation>Sie haben gewählt, es nicht zu senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it can not be opened ({reason_why})</source>
            <translation>die Datei lässt sich nicht öffnen ({reason_why})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it has no text in it</source>
            <translation>es ist kein Text darin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>part {number} of {texts}</source>
            <translation>Teil {number} von {texts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>die Seiten sind Bilder ohne Textebene; senden Sie sie stattdessen als PDF-Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>these pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>diese Seiten sind Bilder ohne Textebene; senden Sie sie stattdessen als PDF-Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>so its pages are sent</source>
            <translation>daher werden die Seiten gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>look inside, or send its pages instead</source>
            <translation>sehen Sie hinein, oder senden Sie stattdessen die Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>Its text looks garbled; {way}.</source>
            <translation>Der Text wirkt verstümmelt; {way}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages has no text and is left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} von {texts} Seiten hat keinen Text und ist ausgelassen; wählen Sie „Seiten“, um die Seiten selbst zu senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages have no text and are left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} von {texts} Seiten haben keinen Text und sind ausgelassen; wählen Sie „Seiten“, um die Seiten selbst zu senden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>has no text and is</source>
            <translation>hat keinen Text und ist</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>have no text and are</source>
            <translation>haben keinen Text und sind</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its text is garbled, and</source>
            <translation>der Text ist verstümmelt, und</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is encrypted, and the service takes no encrypted PDF; save it anew without protection</source>
            <translation>{because}die Datei ist verschlüsselt, und der Dienst nimmt kein verschlüsseltes PDF; speichern Sie sie ohne Schutz neu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it has {pages} pages, and one request takes {most_pages}; split it by pages</source>
            <translation>{because}es sind {pages} Seiten, und eine Anfrage nimmt {most_pages}; teilen Sie das Dokument nach Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is larger than the 23 MB that fit into one request as pages; split it by pages</source>
            <translation>{because}die Datei ist größer als die 23 MB, die als Seiten in eine Anfrage passen; teilen Sie sie nach Seiten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The table has no column names; its columns are called by their letters.</source>
            <translation>Die Tabelle hat keine Spaltennamen; die Spalten heißen nach ihren Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row holds</source>
            <translation>1 Zeile enthält</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{longer} rows hold</source>
            <translation>{longer} Zeilen enthalten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows_hold} more cells than there are column names; the extra cells are kept in columns of their own.</source>
            <translation>{rows_hold} mehr Zellen, als es Spaltennamen gibt; die überzähligen stehen in eigenen Spalten.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The results of the formulas were not calculated by a spreadsheet program: open the file in Excel, save it, and load it again.</source>
            <translation>Die Ergebnisse der Formeln hat kein Tabellenprogramm berechnet: Öffnen Sie die Datei in Excel, speichern Sie sie, und laden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Merged cells in {found} were filled: each of their rows has the value.</source>
            <translation>Verbundene Zellen in {found} wurden gefüllt: Jede ihrer Zeilen hat den Wert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row is</source>
            <translation>1 Zeile ist</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{hidden} rows are</source>
            <translation>{hidden} Zeilen sind</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and left out.</source>
            <translation>{rows} in der Arbeitsmappe ausgeblendet und ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and read as well.</source>
            <translation>{rows} in der Arbeitsmappe ausgeblendet und ebenfalls gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>read as well</source>
            <translation>ebenfalls gelesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Hidden in the workbook, but read: {found}.</source>
            <translation>In der Arbeitsmappe ausgeblendet, aber gelesen: {found}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 formula in column {column} has no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>1 Formel in Spalte {column} hat kein gespeichertes Ergebnis: Öffnen Sie die Datei in Excel, speichern Sie sie, und laden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{count} formulas in column {column} have no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>{count} Formeln in Spalte {column} haben kein gespeichertes Ergebnis: Öffnen Sie die Datei in Excel, speichern Sie sie, und laden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>column {names}</source>
            <translation>Spalte {names}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown} and {more} more</source>
            <translation>Spalten {shown} und {more} mehr</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown}</source>
            <translation>Spalten {shown}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (row {place}: “{text}”) was left out.</source>
            <translation>Eine Summe unter der Tabelle (Zeile {place}: „{text}“) wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (line {place}: “{text}”) was left out.</source>
            <translation>Eine Summe unter der Tabelle (Textzeile {place}: „{text}“) wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (row {place}: “{text}”) was left out.</source>
            <translation>Eine Anmerkung unter der Tabelle (Zeile {place}: „{text}“) wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (line {place}: “{text}”) was left out.</source>
            <translation>Eine Anmerkung unter der Tabelle (Textzeile {place}: „{text}“) wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Summen unter der Tabelle (Zeilen {place} bis {place2}: „{text}“) wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Summen unter der Tabelle (Textzeilen {place} bis {place2}: „{text}“) wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Anmerkungen unter der Tabelle (Zeilen {place} bis {place2}: „{text}“) wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Anmerkungen unter der Tabelle (Textzeilen {place} bis {place2}: „{text}“) wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>it is an SPSS file, and BatchDesk has no reader for those</source>
            <translation>das ist eine SPSS-Datei, und BatchDesk kann diese nicht lesen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>Save it from SPSS as Excel or CSV with value labels, then load that file.</source>
            <translation>Speichern Sie sie aus SPSS als Excel oder CSV mit Wertelabels, und laden Sie dann diese Datei.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program is writing to it</source>
            <translation>ein anderes Programm schreibt darin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program left it unfinished; open and close it there first</source>
            <translation>ein anderes Programm hat sie unfertig hinterlassen; öffnen und schließen Sie sie erst dort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>Two values of a column have the same label in this file, so its codes are shown in place of its labels.</source>
            <translation>Zwei Werte einer Spalte haben in dieser Datei dasselbe Label, daher stehen ihre Codes an dessen Stelle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>it ends too soon</source>
            <translation>die Datei endet zu früh</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Windows)</source>
            <translation>Westeuropäisch (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Central European (Windows)</source>
            <translation>Mitteleuropäisch (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Cyrillic (Windows)</source>
            <translation>Kyrillisch (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Greek (Windows)</source>
            <translation>Griechisch (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Turkish (Windows)</source>
            <translation>Türkisch (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>Japanisch (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (GB 18030)</source>
            <translation>Chinesisch (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (Big 5)</source>
            <translation>Chinesisch (Big 5)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Korean (EUC)</source>
            <translation>Koreanisch (EUC)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Mac)</source>
            <translation>Westeuropäisch (Mac)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>The file is not in UTF-8; it was read as {encodings}.</source>
            <translation>Die Datei ist nicht in UTF-8; sie wurde als {encodings} gelesen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>none, it is a text file</source>
            <translation>keine, es ist eine Textdatei</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>Save it as CSV, which is read line by line, or split it into smaller files.</source>
            <translation>Speichern Sie sie als CSV, das zeilenweise gelesen wird, oder teilen Sie sie in kleinere Dateien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>it says that its {size} kB unpack to {unpacked} MB</source>
            <translation>aus {size} kB sollen entpackt {unpacked} MB werden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {child}]</source>
            <translation>[Kommentar {child}]</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {comment}, {fact}] {text}</source>
            <translation>[Kommentar {comment}, {fact}] {text}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_cells.py" />
            <source>… (cut; whole text in sheet Long text)</source>
            <translation>… (gekürzt; ganzer Text im Blatt Long text)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>it is not an Excel workbook of the kind .xlsx or .xlsm</source>
            <translation>das ist keine Excel-Arbeitsmappe der Art .xlsx oder .xlsm</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds macros</source>
            <translation>enthält Makros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds no macros</source>
            <translation>enthält keine Makros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>“{name}” {what}, so the name of its copy must end in {ending}</source>
            <translation>„{name}“ {what}, daher muss der Name der Kopie auf {ending} enden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The answers are in the columns {first} to {last} of the sheet “{name}”.</source>
            <translation>Die Antworten stehen in den Spalten {first} bis {last} auf dem Blatt „{name}“.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table has no row of column names; the answers are {names}.</source>
            <translation>Die Tabelle hat keine Zeile mit Spaltennamen; die Antworten sind {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The columns right of the table are taken, so the answers stand apart from it.</source>
            <translation>Die Spalten rechts der Tabelle sind belegt, daher stehen die Antworten mit Abstand zu ihr.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table is filled by a query, so the answers stand beside it and not in it.</source>
            <translation>Die Tabelle wird von einer Abfrage gefüllt, daher stehen die Antworten daneben und nicht darin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>A chart or picture lies over some of these cells; move it aside to see them.</source>
            <translation>Ein Diagramm oder Bild liegt über einigen dieser Zellen; schieben Sie es beiseite, um sie zu sehen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>looking for free columns</source>
            <translation>Freie Spalten werden gesucht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it holds more than one request can take; load it by itself as a table, so that each row is asked about</source>
            <translation>es ist mehr darin, als eine Anfrage nehmen kann; laden Sie die Datei für sich als Tabelle, damit zu jeder Zeile gefragt wird</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it has no cells in it</source>
            <translation>es sind keine Zellen darin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its insides are not as they should be</source>
            <translation>der innere Aufbau ist nicht, wie er sein soll</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its end is missing</source>
            <translation>das Ende fehlt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>there is no sheet in it</source>
            <translation>es ist kein Blatt darin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a sheet of it has more than {rows} rows</source>
            <translation>ein Blatt hat mehr als {rows} Zeilen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a row of it has more than {columns} cells</source>
            <translation>eine Zeile hat mehr als {columns} Zellen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>{code} (line {lineno})</source>
            <translation>{code} (Zeile {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>it declares entities of its own, as no spreadsheet does</source>
            <translation>die Datei erklärt eigene Entitäten, was keine Tabelle tut</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a cell of it stands beyond the {most} that a sheet has</source>
            <translation>eine Zelle steht jenseits der {most}, die ein Blatt hat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>no JSON object</source>
            <translation>kein JSON-Objekt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a list without its entries</source>
            <translation>eine Liste ohne ihre Einträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a batch without its id</source>
            <translation>ein Stapel ohne ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a model without its id</source>
            <translation>ein Modell ohne ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a count without its number</source>
            <translation>eine Zählung ohne Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a file without its id</source>
            <translation>eine Datei ohne ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>downloading the answers</source>
            <translation>Antworten werden heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>“{name}” in it can not be written ({reason})</source>
            <translation>„{name}“ darin lässt sich nicht schreiben ({reason})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it can not be unpacked</source>
            <translation>es lässt sich nicht entpacken</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its certificate can not be verified</source>
            <translation>das Zertifikat lässt sich nicht prüfen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy} is not to be had, {chain}</source>
            <translation>der Proxy {proxy} ist nicht zu erreichen, {chain}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy}</source>
            <translation>der Proxy {proxy}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy</source>
            <translation>der Proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} asks for a user name and a password, or does not take these</source>
            <translation>{proxy} verlangt Benutzernamen und Passwort oder nimmt diese nicht an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} does not allow this address</source>
            <translation>{proxy} erlaubt diese Adresse nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} did not let the connection through</source>
            <translation>{proxy} ließ die Verbindung nicht durch</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no answer came in time</source>
            <translation>es kam nicht rechtzeitig eine Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its name was not found</source>
            <translation>der Name wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it refuses connections</source>
            <translation>Verbindungen werden abgelehnt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no secure connection could be set up</source>
            <translation>keine sichere Verbindung kam zustande</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>there is no way to it on this network</source>
            <translation>in diesem Netz führt kein Weg dorthin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the connection broke off</source>
            <translation>die Verbindung brach ab</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/line.py" />
            <source>this computer names a proxy of a kind that BatchDesk can not use</source>
            <translation>dieser Computer nennt einen Proxy einer Art, die BatchDesk nicht verwenden kann</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>its port is no number</source>
            <translation>der Port ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>a name and password have fields of their own</source>
            <translation>Benutzername und Passwort haben eigene Felder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>only http and https proxies are served</source>
            <translation>nur Proxys mit http und https werden unterstützt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>it is no address</source>
            <translation>das ist keine Adresse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization is on hold</source>
            <translation>Ihre Organisation ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization's own encryption key is switched off</source>
            <translation>der eigene Schlüssel Ihrer Organisation zur Verschlüsselung ist abgeschaltet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it did not get the whole request in time</source>
            <translation>die ganze Anfrage kam nicht rechtzeitig an</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>something else is being done at the same time</source>
            <translation>gleichzeitig geschieht dort etwas anderes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>the call was broken off on the way</source>
            <translation>der Aufruf brach unterwegs ab</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>an error inside it</source>
            <translation>ein Fehler beim Dienst selbst</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>a gateway on the way gave no answer</source>
            <translation>ein Gateway auf dem Weg gab keine Antwort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it is out of service for now</source>
            <translation>der Dienst ist gerade außer Betrieb</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it took too long</source>
            <translation>es dauerte zu lange</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many are asking at once</source>
            <translation>zu viele fragen gleichzeitig</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{status}, status {status2}</source>
            <translation>{status}, Status {status2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many calls</source>
            <translation>zu viele Aufrufe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{pause} seconds</source>
            <translation>{pause} Sekunden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>status {status}</source>
            <translation>Status {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it points to another address, status {status}, and the key is not sent there</source>
            <translation>der Dienst verweist auf eine andere Adresse, Status {status}, und dorthin wird der Schlüssel nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>no known kind of error</source>
            <translation>keine bekannte Art von Fehler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{kind}, status {status}</source>
            <translation>{kind}, Status {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>its list of models</source>
            <translation>die Liste der Modelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>message batches</source>
            <translation>Stapelaufträge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the answers of {batch_id}</source>
            <translation>die Antworten von {batch_id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a web page instead of the answers</source>
            <translation>eine Webseite statt der Antworten</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a store for files</source>
            <translation>einen Speicher für Dateien</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>an uploaded document</source>
            <translation>ein hochgeladenes Dokument</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>it has a space or a character that no key has</source>
            <translation>darin ist ein Leerzeichen oder ein Zeichen, das kein Schlüssel hat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the batch “{batch_id}”</source>
            <translation>den Stapel „{batch_id}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the model “{get}”</source>
            <translation>das Modell „{get}“</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the one that keyring is set to is not here: {error}</source>
            <translation>der in keyring eingestellte ist nicht da: {error}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>none is running</source>
            <translation>keiner läuft</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>it is switched off in the settings of keyring</source>
            <translation>er ist in den Einstellungen von keyring abgeschaltet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the only one found is {name}</source>
            <translation>gefunden wurde nur {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/errors.py" />
            <source>it could not ask for its password</source>
            <translation>das Passwort konnte nicht abgefragt werden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a blank inside</source>
            <translation>darin ist ein Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a character that no key has</source>
            <translation>darin ist ein Zeichen, das kein Schlüssel hat</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has {key} characters</source>
            <translation>er hat {key} Zeichen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This is a key, not a name for one</source>
            <translation>Das ist ein Schlüssel, kein Name dafür</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Paste it into the field for the key.</source>
            <translation>Fügen Sie ihn in das Feld für den Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This name is too long, or can not be shown</source>
            <translation>Dieser Name ist zu lang oder lässt sich nicht zeigen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Use at most {longest_name} letters.</source>
            <translation>Verwenden Sie höchstens {longest_name} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it took the key and did not keep it</source>
            <translation>er nahm den Schlüssel an und behielt ihn nicht</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>the key is still there after it was removed</source>
            <translation>der Schlüssel ist nach dem Entfernen noch da</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it has not been set up yet</source>
            <translation>er ist noch nicht eingerichtet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it is locked</source>
            <translation>er ist gesperrt</translation>
        </message>
        <message>
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row.</source>
            <translation type="vanished">{column}: in jeder Zeile gefüllt und verschieden; eine Zeile mit gleichem Wert in {column} und anderem Inhalt gilt daher als geändert. Korrekturen und Kommentare bleiben bei ihrer Zeile.</translation>
        </message>
        <message>
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed.</source>
            <translation type="vanished">Eine Schlüsselspalte benennt jede Zeile, wie es eine Bestellnummer tut: ausgefüllt und in jeder Zeile anders. An ihr wird eine Zeile wiedererkannt, auch wenn sie verschoben wurde oder sich einzelne Zellen geändert haben, und behält ihre Korrekturen und Kommentare. Was gesendet wird, entscheidet allein der Inhalt: Eine Zeile wird nur dann erneut gesendet, wenn sich ihre Frage geändert hat.</translation>
        </message>
        <message>
            <source>{rows} have no expected value and do not count.</source>
            <translation type="vanished">{rows} ohne erwarteten Wert: nicht mitgezählt.</translation>
        </message>
        <message>
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <translation type="vanished">{rows} mit erwartetem Wert, aber ohne Antwort: ebenfalls nicht mitgezählt.</translation>
        </message>
        <message>
            <source>This is no sum of dollars, so there is no limit now.</source>
            <translation type="vanished">Das ist kein Dollarbetrag, daher gilt jetzt kein Limit.</translation>
        </message>
        <message>
            <source>Screen: {width} x {height} at {scale}, text size {text_size} %</source>
            <translation type="vanished">Bildschirm: {width} x {height} bei {scale}, Schriftgröße {text_size} %</translation>
        </message>
        <message>
            <source>Close other BatchDesk windows that may hold it, check the disk, or choose another one with --profile.</source>
            <translation type="vanished">Schließen Sie andere Fenster von BatchDesk, die ihn vielleicht belegen, prüfen Sie den Datenträger, oder wählen Sie mit --profile einen anderen.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach Länge und Seiten verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach Länge verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
        <message>
            <source>&amp;Expected in</source>
            <translation type="vanished">&amp;Erwartet in</translation>
        </message>
        <message numerus="yes">
            <source>“{name}”: {n} answers kept, not asked and not paid again</source>
            <comment>n</comment>
            <translation type="vanished">
                <numerusform>„{name}“: {n} Antwort übernommen, nicht gefragt und nicht noch einmal bezahlt</numerusform>
                <numerusform>„{name}“: {n} Antworten übernommen, nicht gefragt und nicht noch einmal bezahlt</numerusform>
            </translation>
        </message>
        <message>
            <source>The monthly limit in the settings can not be read, so nothing is sent</source>
            <translation type="vanished">Das Monatslimit in den Einstellungen ist nicht lesbar, daher wird nichts gesendet</translation>
        </message>
        <message>
            <source>Set it again, or set none, in the settings.</source>
            <translation type="vanished">Setzen Sie es in den Einstellungen neu, oder setzen Sie keines.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="vanished">{percent} %</translation>
        </message>
        <message>
            <source>Approve the row, and on to the next</source>
            <translation type="vanished">Zeile freigeben und zur nächsten</translation>
        </message>
        <message>
            <source>of {rows}</source>
            <translation type="vanished">von {rows}</translation>
        </message>
        <message>
            <source>Last {jobs} jobs: estimates within {percent} % of the bill, {worst} % at worst.</source>
            <translation type="vanished">Letzte {jobs} Aufträge: Schätzung bis auf {percent} % genau, im schlechtesten Fall {worst} %.</translation>
        </message>
        <message>
            <source>{percent} % more</source>
            <translation type="vanished">{percent} % mehr</translation>
        </message>
        <message>
            <source>{percent} % less</source>
            <translation type="vanished">{percent} % weniger</translation>
        </message>
        <message>
            <source>Last finished job: estimate within {percent} % of the bill.</source>
            <translation type="vanished">Letzter fertiger Auftrag: Schätzung bis auf {percent} % genau.</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="vanished">{n} %</translation>
        </message>
        <message>
            <source>A row may name several, so the shares add up to more than 100 %.</source>
            <translation type="vanished">Eine Zeile kann mehrere nennen, daher ergeben die Anteile mehr als 100 %.</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation type="vanished">{number} %</translation>
        </message>
        <message>
            <source>&lt; {number} %</source>
            <translation type="vanished">&lt; {number} %</translation>
        </message>
        <message>
            <source>The practice service does not learn from examples, so its answers stay as they are; Claude reads this one with every row.</source>
            <translation type="vanished">Der Übungsdienst lernt nicht aus Beispielen, seine Antworten bleiben also, wie sie sind; Claude liest dieses bei jeder Zeile mit.</translation>
        </message>
        <message>
            <source>Send {rows} again for about {cost}</source>
            <translation type="vanished">{rows} für etwa {cost} erneut senden</translation>
        </message>
        <message>
            <source>Many companies let nothing out but through a proxy. It sees the address of the service, never the key and never your rows: these travel through it encrypted. Calls to this computer itself go past it.</source>
            <translation type="vanished">Viele Firmen lassen nur über einen Proxy etwas hinaus. Er sieht die Adresse des Dienstes, nie den Schlüssel und nie Ihre Zeilen: Die laufen verschlüsselt hindurch. Aufrufe an diesen Computer selbst gehen an ihm vorbei.</translation>
        </message>
        <message>
            <source>Claude declined to answer{why}; {charged}. Another model may answer.</source>
            <translation type="vanished">Claude wollte nicht antworten{why}; {charged}. Ein anderes Modell antwortet vielleicht.</translation>
        </message>
        <message>
            <source>Claude declined{why}; {charged}. Ask for an explanation instead of reasoning.</source>
            <translation type="vanished">Claude hat abgelehnt{why}; {charged}. Fragen Sie nach einer Erklärung statt nach dem Gedankengang.</translation>
        </message>
        <message>
            <source>: {percent} of the shared tokens were read from the cache</source>
            <translation type="vanished">: {percent} der gemeinsamen Token wurden aus dem Cache gelesen</translation>
        </message>
        <message>
            <source>Caching lost {saved}{read}.</source>
            <translation type="vanished">Der Cache hat {saved} mehr gekostet als gespart{read}.</translation>
        </message>
        <message>
            <source>Caching saved {saved}{read}.</source>
            <translation type="vanished">Der Cache hat {saved} gespart{read}.</translation>
        </message>
        <message>
            <source>The most it can cost ({ceiling}) assumes that every byte is a token,{region}{cache} and every answer fills its whole room of {room} tokens.</source>
            <translation type="vanished">Die Höchstkosten ({ceiling}) nehmen an, dass jedes Byte ein Token ist,{region}{cache} und jede Antwort ihren ganzen Platz von {room} Token füllt.</translation>
        </message>
        <message>
            <source>and {names} more</source>
            <translation type="vanished">und {names} weitere</translation>
        </message>
        <message>
            <source>columns {names}{more}</source>
            <translation type="vanished">Spalten {names}{more}</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by {by}: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach {by} verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
        <message>
            <source>Output tokens rest on {parts}{other}, weighted by length, thinking included.</source>
            <translation type="vanished">Die Ausgabe-Token beruhen auf {parts}{other}, nach Länge gewichtet, Nachdenken eingeschlossen.</translation>
        </message>
        <message>
            <source>The rows are those of “{chosen}”; left</source>
            <translation type="vanished">Die Zeilen sind die von „{chosen}“; ausgelassen</translation>
        </message>
        <message>
            <source>{what} out is what stands beside them: {shown}.</source>
            <translation type="vanished">{what} ist, was daneben steht: {shown}.</translation>
        </message>
        <message>
            <source>its pages are</source>
            <translation type="vanished">die Seiten selbst werden gesendet</translation>
        </message>
        <message>
            <source>these pages are</source>
            <translation type="vanished">diese Seiten werden gesendet</translation>
        </message>
        <message>
            <source>{pictures} pictures without a text layer; send it as PDF pages instead</source>
            <translation type="vanished">{pictures} Bilder ohne Textebene; senden Sie stattdessen PDF-Seiten</translation>
        </message>
        <message>
            <source>{missing} of {texts} pages {verbs} no text and {verbs2} left out; choose “pdf” to send the pages themselves.</source>
            <translation type="vanished">{missing} von {texts} Seiten {verbs} keinen Text und {verbs2} ausgelassen; wählen Sie „pdf“, um die Seiten selbst zu senden.</translation>
        </message>
        <message>
            <source>{what} below the table ({many}: “{text}”) {rows} left out.</source>
            <translation type="vanished">{what} unter der Tabelle ({many}: „{text}“) {rows} ausgelassen.</translation>
        </message>
        <message>
            <source>1 formula in column {a} has</source>
            <translation type="vanished">1 Formel in Spalte {a} hat</translation>
        </message>
        <message>
            <source>{count} formulas in column {{}} have</source>
            <translation type="vanished">{count} Formeln in Spalte {{}} haben</translation>
        </message>
        <message>
            <source>{column} no stored result: open the file in Excel, save it, and load it again.</source>
            <translation type="vanished">{column} kein gespeichertes Ergebnis: Öffnen Sie die Datei in Excel, speichern Sie sie, und laden Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Begin with a spreadsheet or a folder of documents: drop it anywhere in this window. You see what it costs before anything is sent, and get an Excel workbook back.</source>
            <translation type="vanished">Beginnen Sie mit einer Tabelle oder einem Ordner mit Dokumenten: Lassen Sie sie irgendwo in diesem Fenster fallen. Sie sehen, was es kostet, bevor etwas gesendet wird, und bekommen eine Excel-Mappe zurück.</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation type="vanished">&amp;Löschen …</translation>
        </message>
        <message>
            <source>No row is like that.</source>
            <translation type="vanished">Keine Zeile ist so.</translation>
        </message>
        <message>
            <source>Jobs, answers, your recipes and logs stay on this computer.</source>
            <translation type="vanished">Aufträge, Antworten, Ihre Rezepte und Protokolle bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>This job costs nothing</source>
            <translation type="vanished">Dieser Auftrag kostet nichts</translation>
        </message>
        <message>
            <source>about</source>
            <translation type="vanished">etwa</translation>
        </message>
        <message>
            <source>Back to the new job</source>
            <translation type="vanished">Zurück zum neuen Auftrag</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="vanished">&amp;Zurück</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by {by}: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Die Eingabe-Token hat der Dienst an {sampled} gezählt, von der kürzesten bis zur längsten; auf den Rest sind sie nach {by} verteilt: in 95 von 100 Fällen bis auf {error} % genau. Was alle Zeilen teilen ({shared} Token), wurde für sich gezählt.</translation>
        </message>
    </context>
</TS>
