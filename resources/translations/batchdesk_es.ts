<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BatchDesk</name>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Only new and changed rows are sent; the others keep their answer.</source>
            <translation>Solo se envían las filas nuevas y las modificadas; las demás conservan su respuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A row counts as the same when the finished question is the same, word for word.</source>
            <translation>Una fila cuenta como igual cuando la pregunta completa es la misma, palabra por palabra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run again on a new file</source>
            <translation>Volver a ejecutar con un archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Drop the new file here</source>
            <translation>Suelte aquí el archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Read {file} again</source>
            <translation>Volver a leer {file}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>What tells that two rows are the same thing</source>
            <translation>Qué indica que dos filas son lo mismo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>all that the question uses</source>
            <translation>todo lo que usa la pregunta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Comparing with “{name}”</source>
            <translation>Comparando con «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row; those of a changed row do not come along, since it is asked anew.</source>
            <translation>{column}: con valor y distinta en todas las filas; por eso, una fila con el mismo valor en {column} y otro contenido cuenta como modificada. Las correcciones y los comentarios siguen a su fila; los de una fila modificada no se trasladan, porque se pregunta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The new file</source>
            <translation>El archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The folder of the new documents</source>
            <translation>La carpeta de los documentos nuevos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Next: the cost</source>
            <translation>Siguiente: el coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run “{name}” again on a new file</source>
            <translation>Volver a ejecutar «{name}» con un archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Key column</source>
            <translation>Columna clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed, and then its corrections and comments do not come along.</source>
            <translation>Una columna clave identifica cada fila, como lo hace un número de pedido: con valor y distinta en todas las filas. Gracias a ella se reencuentra una fila que se ha movido o en la que han cambiado algunas celdas, y esta conserva sus correcciones y comentarios. Lo que se envía depende solo del contenido: una fila se vuelve a enviar solo si su pregunta ha cambiado, y entonces no se trasladan sus correcciones ni comentarios.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Rows are told apart by</source>
            <translation>Las filas se distinguen por</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: the cost of {rows}</source>
            <translation>Siguiente: el coste de {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: nothing to pay</source>
            <translation>Siguiente: nada que pagar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are the same: they have their answer already</source>
            <comment>n</comment>
            <extracomment>For one: is the same: it has its answer already</extracomment>
            <translation>
                <numerusform>es igual: ya tiene su respuesta</numerusform>
                <numerusform>son iguales: ya tienen su respuesta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>have changed: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: has changed: it is asked again</extracomment>
            <translation>
                <numerusform>ha cambiado: se pregunta de nuevo</numerusform>
                <numerusform>han cambiado: se preguntan de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are new</source>
            <comment>n</comment>
            <extracomment>For one: is new</extracomment>
            <translation>
                <numerusform>es nueva</numerusform>
                <numerusform>son nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>had no usable answer: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: had no usable answer: it is asked again</extracomment>
            <translation>
                <numerusform>no tenía respuesta utilizable: se pregunta de nuevo</numerusform>
                <numerusform>no tenían respuesta utilizable: se preguntan de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are no longer in the new file</source>
            <comment>n</comment>
            <extracomment>For one: is no longer in the new file</extracomment>
            <translation>
                <numerusform>ya no está en el archivo nuevo</numerusform>
                <numerusform>ya no están en el archivo nuevo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because another model is asked now.</source>
            <translation>No se conserva ninguna respuesta porque ahora se pregunta a otro modelo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because something else is asked now.</source>
            <translation>No se conserva ninguna respuesta porque ahora se pregunta otra cosa.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept: practice answers and Claude's are never mixed.</source>
            <translation>No se conserva ninguna respuesta: las de práctica y las de Claude nunca se mezclan.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because the earlier job is deleted.</source>
            <translation>No se conserva ninguna respuesta porque el trabajo anterior se ha eliminado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>The same rows are asked of each model, and their answers stand side by side. Rows of every length are taken.</source>
            <translation>A cada modelo se le pregunta por las mismas filas, y sus respuestas se ven una junto a otra. Se toman filas de todas las longitudes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column that holds the right answer</source>
            <translation>Una columna con la respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column of the data that holds the right answer</source>
            <translation>Una columna de los datos con la respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>whole job {sum}</source>
            <translation>trabajo entero {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>price unknown</source>
            <translation>precio desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Three at the most.</source>
            <translation>Tres como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Models, two or three</source>
            <translation>Modelos, dos o tres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models</source>
            <translation>Comparar modelos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Other models or rows</source>
            <translation>Otros modelos o filas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} rows</source>
            <comment>n</comment>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} fila</numerusform>
                <numerusform>{n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} models</source>
            <comment>n</comment>
            <extracomment>For one: {n} model</extracomment>
            <translation>
                <numerusform>{n} modelo</numerusform>
                <numerusform>{n} modelos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}, for about {sum}</source>
            <translation>Preguntar a {models} por {rows}, por unos {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}</source>
            <translation>Preguntar a {models} por {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Use {model}</source>
            <translation>Usar {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>The price is being worked out…</source>
            <translation>Se está calculando el precio…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Asking about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking about {n} row</extracomment>
            <translation>
                <numerusform>Preguntando por {n} fila</numerusform>
                <numerusform>Preguntando por {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>What was answered until then is paid and stands in the ledger.</source>
            <translation>Lo respondido hasta ese momento está pagado y consta en el libro de gastos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models on a few rows</source>
            <translation>Comparar modelos con unas pocas filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Choose two or three models</source>
            <translation>Elija dos o tres modelos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Models compared</source>
            <translation>Modelos comparados</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answer column</source>
            <translation>Columna de respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Only rows that differ</source>
            <translation>Solo las filas que difieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answers side by side</source>
            <translation>Respuestas una junto a otra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Not every row could be asked.</source>
            <translation>No se pudo preguntar por todas las filas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Whole job, {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Whole job, {n} row</extracomment>
            <translation>
                <numerusform>Trabajo entero, {n} fila</numerusform>
                <numerusform>Trabajo entero, {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} of {rows}</source>
            <translation>{n} de {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: {share} the same</source>
            <translation>{column}: {share} iguales</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{rows}, asked of {models} at once and therefore at the standard price: about {sum}, never more than {most}.</source>
            <translation>{rows}, consultadas a {models} al momento y, por tanto, al precio normal: unos {sum}, nunca más de {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Usable answers</source>
            <translation>Respuestas utilizables</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>This trial</source>
            <translation>Esta prueba</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: free text</source>
            <translation>{column}: texto libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: nothing to compare</source>
            <translation>{column}: nada que comparar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{one} and {other} {share}</source>
            <translation>{one} y {other} {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Practice costs nothing.</source>
            <translation>La práctica no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>The price of one of these models is unknown, so it can not be compared. Enter its price in Settings.</source>
            <translation>El precio de uno de estos modelos es desconocido, así que no se puede comparar. Introduzca su precio en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column} (right)</source>
            <translation>{column} (correcta)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>same</source>
            <translation>iguales</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>differ</source>
            <translation>difieren</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>free text</source>
            <translation>texto libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>not asked</source>
            <translation>no preguntada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong inside BatchDesk.</source>
            <translation>Algo ha fallado dentro de BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in {log}.</source>
            <translation>Los detalles están en {log}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in the log.</source>
            <translation>Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Your jobs and answers are kept, and what runs at the service goes on. {where}</source>
            <translation>Sus trabajos y respuestas se conservan, y lo que está en marcha en el servicio continúa. {where}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Report it…</source>
            <translation>Informar…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Archived</source>
            <translation>Archivados</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Dearest first</source>
            <translation>Más caros primero</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is not known whether the service took {n} requests.</source>
            <comment>n</comment>
            <extracomment>For one: It is not known whether the service took {n} request.</extracomment>
            <translation>
                <numerusform>No se sabe si el servicio aceptó {n} solicitud.</numerusform>
                <numerusform>No se sabe si el servicio aceptó {n} solicitudes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>The service keeps its answers only until {day}; leave BatchDesk open until they are here.</source>
            <translation>El servicio guarda sus respuestas solo hasta el {day}; deje BatchDesk abierto hasta que lleguen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is paused.</source>
            <translation>Está en pausa.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Fetch them now</source>
            <translation>Recuperarlas ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It was not sent at its time: {why}</source>
            <translation>No se envió a su hora: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>{n} rows have no usable answer.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row has no usable answer.</extracomment>
            <translation>
                <numerusform>{n} fila no tiene respuesta utilizable.</numerusform>
                <numerusform>{n} filas no tienen respuesta utilizable.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It stopped at its limit.</source>
            <translation>Se detuvo en su límite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Raise the limit…</source>
            <translation>Subir el límite…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Open the settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Decide…</source>
            <translation>Decidir…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Look at it</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Send again…</source>
            <translation>Volver a enviar…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Drop to run “{name}” again on this file</source>
            <translation>Suelte para volver a ejecutar «{name}» con este archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search jobs</source>
            <translation>Buscar trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Sample &amp;job</source>
            <translation>Trabajo de e&amp;jemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;New job</source>
            <translation>&amp;Nuevo trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Load a spreadsheet or a folder of documents (Ctrl+N)</source>
            <translation>Cargar una hoja de cálculo o una carpeta de documentos (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>No job matches</source>
            <translation>Ningún trabajo coincide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Try fewer letters, or show all jobs.</source>
            <translation>Pruebe con menos letras o muestre todos los trabajos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Show a&amp;ll jobs</source>
            <translation>Mostrar &amp;todos los trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Take it back from the archi&amp;ve</source>
            <translation>Desarchi&amp;var</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Archi&amp;ve</source>
            <translation>Archi&amp;var</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Save the answers</source>
            <translation>&amp;Guardar las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Look again</source>
            <translation>Revisar de nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search the jobs</source>
            <translation>Buscar en los trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Rename</source>
            <translation>Cambiar no&amp;mbre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Run &amp;again on a new file…</source>
            <translation>Volver a ejecutar &amp;con un archivo nuevo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>R&amp;epeat…</source>
            <translation>Re&amp;petir…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>{n} jobs found</source>
            <comment>n</comment>
            <extracomment>For one: {n} job found</extracomment>
            <translation>
                <numerusform>{n} trabajo encontrado</numerusform>
                <numerusform>{n} trabajos encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Send &amp;now</source>
            <translation>Enviar a&amp;hora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Do n&amp;ot send</source>
            <translation>N&amp;o enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Ask every row one question</source>
            <translation>Haga una pregunta a cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Load a file or folder</source>
            <translation>Cargar un archivo o una carpeta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Or try it with the sample: 500 support tickets</source>
            <translation>O pruebe con el ejemplo: 500 tickets de soporte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>A practice service on this computer answers. Nothing is sent to Claude, and nothing is paid.</source>
            <translation>Responde un servicio de práctica de este equipo. No se envía nada a Claude y no se paga nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Drop a spreadsheet or a folder of documents</source>
            <translation>Suelte una hoja de cálculo o una carpeta de documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Anywhere in this window. It is only read, never changed.</source>
            <translation>En cualquier lugar de esta ventana. Solo se lee, nunca se modifica.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Say what you want to know of each row</source>
            <translation>Diga qué quiere saber de cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>In your own words or with a recipe, tried on a few rows first.</source>
            <translation>Con sus propias palabras o con una receta, probada antes con unas pocas filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>See the price, send it, get a workbook back</source>
            <translation>Vea el precio, envíelo y reciba un libro de Excel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Nothing is sent before you know what it costs.</source>
            <translation>No se envía nada antes de que sepa lo que cuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>Name of the job</source>
            <translation>Nombre del trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>{failed} unanswered</source>
            <translation>{failed} sin respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/jobs_model.py" />
            <source>repeated by itself</source>
            <translation>se repite automáticamente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>{n} batches on the service belong to no job here.</source>
            <comment>n</comment>
            <extracomment>For one: {n} batch on the service belongs to no job here.</extracomment>
            <translation>
                <numerusform>{n} lote del servicio no pertenece a ningún trabajo de aquí.</numerusform>
                <numerusform>{n} lotes del servicio no pertenecen a ningún trabajo de aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>&amp;Look at them</source>
            <comment>n</comment>
            <extracomment>For one: &amp;Look at it</extracomment>
            <translation>
                <numerusform>&amp;Revisarlo</numerusform>
                <numerusform>&amp;Revisarlos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batches without a job</source>
            <translation>Lotes sin trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>They were sent with your key by another computer, another program, or a desk that is gone. Taking one back costs nothing and sends nothing: its answers are fetched, and become part of the job they belong to or a job of their own.</source>
            <translation>Se enviaron con su clave desde otro equipo, otro programa o un BatchDesk que ya no existe. Recuperar uno no cuesta ni envía nada: se descargan sus respuestas y pasan a formar parte del trabajo al que pertenecen o de un trabajo propio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take it back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take back {id}</source>
            <translation>Recuperar {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Fetching its answers</source>
            <translation>Descargando sus respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Taken back</source>
            <translation>Recuperado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It is in the job “{name}” now.</source>
            <translation>Ahora está en el trabajo «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batch id</source>
            <translation>Id. del lote</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>ended</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It can be taken back when it has ended; until then it does not tell whose it is.</source>
            <translation>Se podrá recuperar cuando termine; hasta entonces no indica de quién es.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>On the service, but in no job here</source>
            <translation>En el servicio, pero en ningún trabajo de aquí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>All jobs</source>
            <translation>Todos los trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Which jobs are shown, and in which order</source>
            <translation>Qué trabajos se muestran y en qué orden</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Shown: {jobs}, {order}</source>
            <translation>Se muestran: {jobs}, {order}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/drop_cover.py" />
            <source>Drop to begin a new job</source>
            <translation>Suelte para empezar un trabajo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is repeated from now on.</source>
            <translation>A partir de ahora, «{name}» se repite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is not repeated any more; its jobs stay.</source>
            <translation>«{name}» ya no se repite; sus trabajos se conservan.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>{rhythm}; next {when}.</source>
            <translation>{rhythm}; próxima vez: {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was not sent</source>
            <translation>«{name}» no se envió</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>What is planned for later can not be looked at</source>
            <translation>No se puede consultar lo programado para más tarde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}.</source>
            <translation>Enviado: {rows}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}, for at most {cap}.</source>
            <translation>Enviado: {rows}, por {cap} como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was sent at its time</source>
            <translation>«{name}» se envió a su hora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} things are planned for later</source>
            <comment>n</comment>
            <extracomment>For one: {n} thing is planned for later</extracomment>
            <translation>
                <numerusform>{n} envío está programado</numerusform>
                <numerusform>{n} envíos están programados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} jobs are under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} job is under way</extracomment>
            <translation>
                <numerusform>{n} trabajo está en marcha</numerusform>
                <numerusform>{n} trabajos están en marcha</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Close BatchDesk</source>
            <translation>Cerrar BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Do not say this &amp;again</source>
            <translation>N&amp;o volver a mostrar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Keep it open</source>
            <translation>Mantener abierto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>&amp;Quit BatchDesk</source>
            <translation>&amp;Salir de BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Stay in the &amp;tray</source>
            <translation>Seguir en la &amp;bandeja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>The practice service is a part of BatchDesk: jobs wait and go on when you open it again.</source>
            <translation>El servicio de práctica es parte de BatchDesk: los trabajos esperan y continúan cuando vuelva a abrirlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>What is planned for later needs BatchDesk, open or in the tray. What was missed is asked about at the next start.</source>
            <translation>Lo programado necesita que BatchDesk esté abierto o en la bandeja. Si algo no llegó a enviarse, se le preguntará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>In the tray it goes on without a window and tells you when something ends.</source>
            <translation>En la bandeja continúa sin ventana y le avisa cuando algo termina.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Claude works on what was sent, whether BatchDesk is open or not. The service keeps the answers for 29 days; they are fetched at the next start.</source>
            <translation>Claude trabaja en lo enviado, esté BatchDesk abierto o no. El servicio guarda las respuestas durante 29 días; se descargan en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Another &amp;time…</source>
            <translation>O&amp;tra hora…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Do not &amp;send</source>
            <translation>No &amp;enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>It was not sent at its time.</source>
            <translation>No se envió a su hora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send later</source>
            <translation>Enviar más tarde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Day and time</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Never spend more than $</source>
            <translation>No gastar nunca más de $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>That time has gone by already.</source>
            <translation>Esa hora ya ha pasado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>What is sent by itself needs a limit. Write it like 3 or 3.50.</source>
            <translation>Lo que se envía automáticamente necesita un límite. Escríbalo como 3 o 3,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}</source>
            <translation>Enviar {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}, for at most {cap}</source>
            <translation>Enviar {when}, por {cap} como máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>When should it be sent?</source>
            <translation>¿Cuándo se debe enviar?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/limit_field.py" />
            <source>needed</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered.</source>
            <translation>{answered} de {rows} con respuesta.</translation>
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
                <numerusform>{n} por revisar</numerusform>
                <numerusform>{n} por revisar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered, {looks}.</source>
            <translation>{answered} de {rows} con respuesta, {looks}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}, done {by}</source>
            <translation>{name}: {rows}, listo {by}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” is finished</source>
            <translation>«{name}» ha terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” needs you</source>
            <translation>«{name}» requiere su atención</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more messages after this one.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more message after this one.</extracomment>
            <translation>
                <numerusform>Después hay {n} mensaje más.</numerusform>
                <numerusform>Después hay {n} mensajes más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more were missed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more was missed.</extracomment>
            <translation>
                <numerusform>{n} más quedó sin enviar.</numerusform>
                <numerusform>{n} más quedaron sin enviar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Send it now</source>
            <translation>En&amp;viar ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Run it now</source>
            <translation>&amp;Ejecutar ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Leave it out</source>
            <translation>&amp;Omitir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Repeat a question</source>
            <translation>Repetir una pregunta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Each time at most $</source>
            <translation>Cada vez, como máximo $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>What the row says (no column)</source>
            <translation>El contenido de la fila (sin columna)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>A row is the same by</source>
            <translation>Una fila es la misma según</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On the first of each month</source>
            <translation>El día 1 de cada mes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Whenever it changes</source>
            <translation>Siempre que cambie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>At</source>
            <translation>A las</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Keep the changes</source>
            <translation>&amp;Guardar los cambios</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Repeat it</source>
            <translation>Re&amp;petir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Reads</source>
            <translation>Lee</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Running “{name}”</source>
            <translation>Ejecutando «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Nothing was sent for “{name}”.</source>
            <translation>No se envió nada para «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>The list says why.</source>
            <translation>La lista indica por qué.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>at most {cap} each time</source>
            <translation>máx. {cap} cada vez</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Repeated</source>
            <translation>Repeticiones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>{rhythm} · {source} · {limit}</source>
            <translation>{rhythm} · {source} · {limit}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>What to do with “{name}”</source>
            <translation>Qué hacer con «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Running now</source>
            <translation>Ejecutándose ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Open the last &amp;job</source>
            <translation>Abrir el último &amp;trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Cambiar…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Stop repeating</source>
            <translation>&amp;Dejar de repetir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Tables ({kinds})</source>
            <translation>Tablas ({kinds})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a &amp;file…</source>
            <translation>Elegir un arch&amp;ivo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a f&amp;older…</source>
            <translation>Elegir una carpe&amp;ta…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>The newest file like</source>
            <translation>El archivo más reciente como</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>A star stands for any letters: tickets-*.xlsx</source>
            <translation>Un asterisco equivale a cualquier texto: tickets-*.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which file is read each time?</source>
            <translation>¿Qué archivo se lee cada vez?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which folder is read each time?</source>
            <translation>¿Qué carpeta se lee cada vez?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Open BatchDesk</source>
            <translation>Abrir BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Nothing is running</source>
            <translation>No hay nada en curso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>and {n} more</source>
            <translation>y {n} más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open then. Where it is not, you are asked at the next start.</source>
            <translation>El equipo debe estar encendido y BatchDesk abierto en ese momento. Si no, se le preguntará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Last sent {when}.</source>
            <translation>Último envío: {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}, for at most {cap}</source>
            <translation>Se enviará {when}, por {cap} como máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was due {when}, while BatchDesk was not running.</source>
            <translation>«{name}» estaba previsto para {when}, cuando BatchDesk no estaba en marcha.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>{weekday} {clock}</source>
            <translation>{weekday} a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the documents in “{name}”</source>
            <translation>los documentos de «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the newest file like {pattern} in “{name}”</source>
            <translation>el archivo más reciente como {pattern} en «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open or in the tray then. Where it is not, you are asked at the next start.</source>
            <translation>El equipo debe estar encendido y BatchDesk abierto o en la bandeja en ese momento. Si no, se le preguntará en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Looks every few minutes</source>
            <translation>Lo comprueba cada pocos minutos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Next: {when}</source>
            <translation>Próxima vez: {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Not run yet.</source>
            <translation>Aún no se ha ejecutado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}</source>
            <translation>Se enviará {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” of {when} was interrupted before anything was sent.</source>
            <translation>«{name}», previsto para {when}, se interrumpió antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was to be sent {when}, while BatchDesk was not running.</source>
            <translation>«{name}» debía enviarse {when}, cuando BatchDesk no estaba en marcha.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock}</source>
            <translation>Cada día a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock}</source>
            <translation>Cada {weekday} a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock}</source>
            <translation>El día 1 de cada mes a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the practice service</source>
            <translation>el servicio de práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Claude</source>
            <translation>Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Cada día a las {clock}, BatchDesk lee {source} y pregunta a {service} por los elementos ({things}) nuevos o modificados, nunca por más de {cap} cada vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Cada {weekday} a las {clock}, BatchDesk lee {source} y pregunta a {service} por los elementos ({things}) nuevos o modificados, nunca por más de {cap} cada vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>El día 1 de cada mes a las {clock}, BatchDesk lee {source} y pregunta a {service} por los elementos ({things}) nuevos o modificados, nunca por más de {cap} cada vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Whenever it changes, BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Siempre que cambie, BatchDesk lee {source} y pregunta a {service} por los elementos ({things}) nuevos o modificados, nunca por más de {cap} cada vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} minutes ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} minute ago</extracomment>
            <translation>
                <numerusform>hace {n} minuto</numerusform>
                <numerusform>hace {n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} hours ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} hour ago</extracomment>
            <translation>
                <numerusform>hace {n} hora</numerusform>
                <numerusform>hace {n} horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} days ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} day ago</extracomment>
            <translation>
                <numerusform>hace {n} día</numerusform>
                <numerusform>hace {n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>today {clock}</source>
            <translation>hoy a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>tomorrow {clock}</source>
            <translation>mañana a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday {clock}</source>
            <translation>ayer a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>{day} {clock}</source>
            <translation>el {day} a las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock}</source>
            <translation>antes de las {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} tomorrow</source>
            <translation>mañana antes de {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} on {day}</source>
            <translation>el {day} antes de {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Report a &amp;problem…</source>
            <translation>Informar de un &amp;problema…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>No topic has all these words.</source>
            <translation>Ningún tema contiene todas estas palabras.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Keys to press</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>What they do</source>
            <translation>Qué hacen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Lines of the report</source>
            <translation>Líneas del informe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What did you do, what did you expect, what happened?</source>
            <translation>¿Qué hizo, qué esperaba, qué ocurrió?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own &amp;words</source>
            <translation>Con sus &amp;palabras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own words</source>
            <translation>Con sus palabras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Copy it</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Save as a file…</source>
            <translation>&amp;Guardar como archivo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is on the clipboard: paste it into a mail, or into an issue.</source>
            <translation>Está en el portapapeles: péguelo en un correo o en una incidencia.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is in “{name}”.</source>
            <translation>Está en «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What would be told</source>
            <translation>Lo que se diría</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>BatchDesk sends nothing by itself: read it, untick what you would rather not tell, then hand it on yourself. It holds versions, counts and codes; no rows, answers, names, paths or keys.</source>
            <translation>BatchDesk no envía nada por sí mismo: léalo, desmarque lo que prefiera no decir y entréguelo usted. Contiene versiones, recuentos y códigos; ni filas, ni respuestas, ni nombres, ni rutas, ni claves.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”: {n} answers kept as they were then, not asked and not paid again</source>
            <comment>n</comment>
            <extracomment>For one: “{name}”: {n} answer kept as it was then, not asked and not paid again</extracomment>
            <translation>
                <numerusform>«{name}»: {n} respuesta conservada tal como estaba, sin volver a preguntar ni pagar</numerusform>
                <numerusform>«{name}»: {n} respuestas conservadas tal como estaban, sin volver a preguntar ni pagar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>What was asked</source>
            <translation>Lo que se preguntó</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>saved {sum}</source>
            <translation>ahorró {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>lost {sum}</source>
            <translation>costó {sum} de más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Where from, where to</source>
            <translation>De dónde, adónde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”, without any of its answers</source>
            <translation>«{name}», sin ninguna de sus respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Times</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>About this job</source>
            <translation>Acerca de este trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>low</source>
            <translation>bajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>medium</source>
            <translation>medio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>very high</source>
            <translation>muy alto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>as much as it can</source>
            <translation>el máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Written to the cache</source>
            <translation>Escritos en la caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from the cache</source>
            <translation>Leídos de la caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking, in answers</source>
            <translation>Razonamiento, en respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Begun</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Done at the latest</source>
            <translation>Listo a más tardar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answered by</source>
            <translation>Responde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Effort</source>
            <translation>Esfuerzo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Longest answer</source>
            <translation>Respuesta más larga</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Expected</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Your limit</source>
            <translation>Su límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Against the estimate</source>
            <translation>Frente a la estimación</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Caching</source>
            <translation>Caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from</source>
            <translation>Leído de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Goes on from</source>
            <translation>Continuación de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>The same as another</source>
            <translation>Iguales a otra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Empty, not sent</source>
            <translation>Vacías, no enviadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sent to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Job id</source>
            <translation>Id. del trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>No row matches</source>
            <translation>Ninguna fila coincide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Take a filter away, or look for fewer words.</source>
            <translation>Quite un filtro o busque menos palabras.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Show a&amp;ll rows</source>
            <translation>M&amp;ostrar todas las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Search the rows</source>
            <translation>Buscar en las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Send {rows} again…</source>
            <translation>&amp;Volver a enviar {rows}…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Sort and filter this column…</source>
            <translation>Ordenar y &amp;filtrar esta columna…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>{rows} of {selected} rows are copied.</source>
            <translation>Se han copiado {rows} de {selected} filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>To have all of them, save as Excel.</source>
            <translation>Para tenerlas todas, guarde como Excel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked.</source>
            <translation>Cada parte es un lote en el servicio. Con su id. se encuentra en la Console; Ctrl+C copia lo seleccionado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>A batch has 24 hours from the moment it was sent; most are back within one. What was not answered by then expires: it costs nothing, and those rows can be sent again from here. The service keeps the answers for 29 days; BatchDesk fetches them at once and keeps them with the job.</source>
            <translation>Un lote tiene 24 horas desde el momento en que se envía; la mayoría vuelven en una. Lo que no tenga respuesta para entonces caduca: no cuesta nada, y esas filas se pueden volver a enviar desde aquí. El servicio guarda las respuestas durante 29 días; BatchDesk las descarga enseguida y las guarda con el trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>At the service</source>
            <translation>En el servicio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} under way</extracomment>
            <translation>
                <numerusform>{n} en curso</numerusform>
                <numerusform>{n} en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} answered</source>
            <comment>n</comment>
            <extracomment>For one: {n} answered</extracomment>
            <translation>
                <numerusform>{n} respondida</numerusform>
                <numerusform>{n} respondidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} failed</source>
            <comment>n</comment>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} fallida</numerusform>
                <numerusform>{n} fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} canceled</source>
            <comment>n</comment>
            <extracomment>For one: {n} canceled</extracomment>
            <translation>
                <numerusform>{n} cancelada</numerusform>
                <numerusform>{n} canceladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} expired</source>
            <comment>n</comment>
            <extracomment>For one: {n} expired</extracomment>
            <translation>
                <numerusform>{n} caducada</numerusform>
                <numerusform>{n} caducadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Comma</source>
            <translation>&amp;Coma</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Semicolon</source>
            <translation>&amp;Punto y coma</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Tab</source>
            <translation>&amp;Tabulador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Where decimals are written with a comma (3,14), Excel opens a file with semicolons by a double click; elsewhere one with commas.</source>
            <translation>Donde los decimales se escriben con coma (3,14), Excel abre con doble clic un archivo con punto y coma; en los demás sitios, uno con comas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>What should stand between the cells?</source>
            <translation>¿Qué debe separar las celdas?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>It begins: {line}</source>
            <translation>Empieza así: {line}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Choose a &amp;place…</source>
            <translation>Elegir la ub&amp;icación…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>{n} earlier &amp;attempts</source>
            <comment>n</comment>
            <extracomment>For one: {n} earlier &amp;attempt</extracomment>
            <translation>
                <numerusform>{n} &amp;intento anterior</numerusform>
                <numerusform>{n} &amp;intentos anteriores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>What came back then, word for word</source>
            <translation>Lo que llegó entonces, palabra por palabra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>Quitar el filtro: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort and filter {column}</source>
            <translation>Ordenar y filtrar {column}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;up</source>
            <translation>Asce&amp;ndente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;down</source>
            <translation>&amp;Descendente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Hide</source>
            <translation>Ocul&amp;tar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Look for a value</source>
            <translation>Buscar un valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Counting the values…</source>
            <translation>Contando los valores…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Show these &amp;rows</source>
            <translation>&amp;Mostrar estas filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;All rows</source>
            <translation>Todas las &amp;filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Contains</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Values of {column}</source>
            <translation>Valores de {column}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>No row has a value here yet.</source>
            <translation>Ninguna fila tiene aún un valor aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The {n} most frequent values.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} most frequent value.</extracomment>
            <translation>
                <numerusform>El valor más frecuente.</numerusform>
                <numerusform>Los {n} valores más frecuentes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The values can not be counted now.</source>
            <translation>Ahora no se pueden contar los valores.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>{value}  ({rows})</source>
            <translation>{value}  ({rows})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no date. Write it like {example}.</source>
            <translation>«{typed}» no es una fecha. Escríbala como {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no number. Write it like {example}.</source>
            <translation>«{typed}» no es un número. Escríbalo como {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Contains</source>
            <translation>&amp;Contiene</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;From</source>
            <translation>De&amp;sde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Only rows &amp;with</source>
            <translation>Solo f&amp;ilas con</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Back to all jobs</source>
            <translation>Volver a todos los trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Go on with the &amp;draft</source>
            <translation>Continuar con el &amp;borrador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Parts of the job</source>
            <translation>Partes del trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Answers</source>
            <translation>&amp;Respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Su&amp;mmary</source>
            <translation>Res&amp;umen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Batches</source>
            <translation>&amp;Lotes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Ab&amp;out</source>
            <translation>&amp;Acerca de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>A job</source>
            <translation>Un trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Save the answers</source>
            <translation>Guardar las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Edit the answer, or rename the job</source>
            <translation>Editar la respuesta o cambiar el nombre del trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Close what has opened</source>
            <translation>Cerrar lo que se ha abierto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>The service keeps the answers of this job only until {day}.</source>
            <translation>El servicio guarda las respuestas de este trabajo solo hasta el {day}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>They are fetched as soon as it can be reached; leave BatchDesk open until they are here.</source>
            <translation>Se descargarán en cuanto se pueda acceder a él; deje BatchDesk abierto hasta que lleguen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Rename…</source>
            <translation>Cambiar no&amp;mbre…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Send &amp;later…</source>
            <translation>Enviar más &amp;tarde…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Pause sending</source>
            <translation>Pau&amp;sar el envío</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Cancel the job…</source>
            <translation>Cancelar el traba&amp;jo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status: {words}</source>
            <translation>Estado: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is one of {values}</source>
            <translation>{column} es uno de {values}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{n} statuses</source>
            <comment>n</comment>
            <extracomment>For one: {n} status</extracomment>
            <translation>
                <numerusform>{n} estado</numerusform>
                <numerusform>{n} estados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is empty</source>
            <translation>{column} está vacía</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column}: {n} values</source>
            <comment>n</comment>
            <extracomment>For one: {column}: {n} value</extracomment>
            <translation>
                <numerusform>{column}: {n} valor</numerusform>
                <numerusform>{column}: {n} valores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is {value}</source>
            <translation>{column} es {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} contains “{words}”</source>
            <translation>{column} contiene «{words}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} below {high}</source>
            <translation>{column} por debajo de {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} on</source>
            <translation>{column} desde {low}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to below {high}</source>
            <translation>{column} desde {low} hasta menos de {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Approved</source>
            <translation>Aprobadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Not approved</source>
            <translation>Sin aprobar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Edited</source>
            <translation>Corregidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Commented</source>
            <translation>Con comentario</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Carried over</source>
            <translation>Conservadas de antes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} up to {high}</source>
            <translation>{column} hasta {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to {high}</source>
            <translation>{column} de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Open &amp;Settings</source>
            <translation>Abrir A&amp;justes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Another &amp;limit…</source>
            <translation>Otro lí&amp;mite…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Did the service take these {rows}?</source>
            <translation>¿Aceptó el servicio estas {rows}?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Sending them again is safe for your answers, but they would be paid twice if the first sending did arrive. Giving them up costs nothing more, and the rows are marked as errored; you can send them later.</source>
            <translation>Volver a enviarlas no afecta a sus respuestas, pero se pagarían dos veces si el primer envío sí llegó. Renunciar a ellas no cuesta nada más, y las filas se marcan con error; puede enviarlas más tarde.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Send {rows} again</source>
            <translation>Volver a enviar {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Give up {rows}</source>
            <translation>Renunciar a {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Raise the limit to {sum} and go on</source>
            <translation>Subir el límite a {sum} y continuar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Nothing more is sent until you go on; {rest} still wait. Answers that are here stay.</source>
            <translation>No se envía nada más hasta que continúe; aún esperan {rest}. Las respuestas recibidas se conservan.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on in rounds</source>
            <translation>&amp;Continuar por rondas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on as far as it reaches</source>
            <translation>Continuar &amp;hasta donde alcance</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The rest does not fit under the limit</source>
            <translation>El resto no cabe en el límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The job is paused</source>
            <translation>El trabajo está en pausa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/results_table.py" />
            <source>&amp;Only rows with this value</source>
            <translation>&amp;Solo filas con este valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, {read} read and {written} written per million</source>
            <translation>{name}, {read} por millón leído y {written} por millón escrito</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{rows} {status}</source>
            <translation>{rows} en estado «{status}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, price unknown</source>
            <translation>{name}, precio desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Send rows again</source>
            <translation>Volver a enviar filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Room for the rows that were cut off</source>
            <translation>Espacio para las filas cortadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Only these are sent, as a new batch. The answers you have stay.</source>
            <translation>Solo se envían estas, en un lote nuevo. Las respuestas que ya tiene se conservan.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>They need more room:</source>
            <translation>Necesitan más espacio:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>twice as much</source>
            <translation>el doble</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>four times as much</source>
            <translation>cuatro veces más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>eight times as much</source>
            <translation>ocho veces más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>The same model, {name}</source>
            <translation>El mismo modelo, {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>about {cost}</source>
            <translation>unos {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Nothing is chosen</source>
            <translation>No hay nada elegido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{times}, about {words} words</source>
            <translation>{times}, unas {words} palabras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>What should be sent again?</source>
            <translation>¿Qué se debe volver a enviar?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again for about {price}</source>
            <translation>Volver a enviar esta &amp;fila por unos {price}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The answer that is there stays until another usable one has come.</source>
            <translation>La respuesta actual se conserva hasta que llegue otra utilizable.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again to practice</source>
            <translation>Volver a enviar esta &amp;fila a la práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again (price unknown)</source>
            <translation>Volver a enviar esta &amp;fila (precio desconocido)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Row {number} asks the same and gets the new answer, too.</source>
            <translation>La fila {number} pregunta lo mismo y recibe también la respuesta nueva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It needs more room: it is sent with twice the length.</source>
            <translation>Necesita más espacio: se envía con el doble de longitud.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The same model will most likely decline again; you can fill in the answers yourself.</source>
            <translation>Lo más probable es que el mismo modelo vuelva a negarse; puede rellenar usted las respuestas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>If it happens again, make the answer columns clearer, or fill the answers in yourself.</source>
            <translation>Si vuelve a ocurrir, aclare las columnas de respuesta o rellene usted las respuestas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It is sent as it is; nothing was charged for it.</source>
            <translation>Se envía tal cual; no se cobró nada por ella.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Correct {answer}</source>
            <translation>Corregir {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude's own answer stands again</source>
            <translation>Vuelve a valer la respuesta de Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude answered: {answer}</source>
            <translation>Claude respondió: {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset {answer}</source>
            <translation>Restablecer {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the text; some pages have none to look in</source>
            <translation>No se encuentra en el texto; algunas páginas no tienen texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found: “{quote}”</source>
            <translation>Encontrado: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found in the source</source>
            <translation>Encontrado en el origen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show “{quote}” in the source</source>
            <translation>Mostrar «{quote}» en el origen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>“{quote}” is not in the source</source>
            <translation>«{quote}» no está en el origen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the source</source>
            <translation>No se encuentra en el origen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment for you and your colleagues</source>
            <translation>Comentario para usted y sus colegas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is approved.</source>
            <translation>La fila {number} está aprobada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is not approved any more.</source>
            <translation>La fila {number} ya no está aprobada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is corrected.</source>
            <translation>{answer}: corregida.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is Claude's own again.</source>
            <translation>{answer}: vuelve a ser la de Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>The comment is kept.</source>
            <translation>El comentario se ha guardado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, word for word</source>
            <translation>Lo que llegó, palabra por palabra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Tokens and &amp;cost</source>
            <translation>Tokens y &amp;coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, &amp;word for word</source>
            <translation>Lo que lle&amp;gó, palabra por palabra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What was as&amp;ked</source>
            <translation>Lo que se pregu&amp;ntó</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Read</source>
            <translation>Leídos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these cached</source>
            <translation>de ellos, en caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>kept for reuse</source>
            <translation>guardados para reutilizar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Written</source>
            <translation>Escritos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these thought</source>
            <translation>de ellos, de razonamiento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Shared</source>
            <translation>Compartida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>with row {number}, which asks the same</source>
            <translation>con la fila {number}, que pregunta lo mismo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages; they have no text that could be searched.</source>
            <translation>Claude recibió las páginas; no tienen texto en el que buscar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages themselves; this is the text on them.</source>
            <translation>Claude recibió las propias páginas; este es el texto que contienen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text of the document</source>
            <translation>Texto del documento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Pick one with the arrows. Enter keeps it, Escape leaves it.</source>
            <translation>Elija con las flechas. Intro guarda, Escape descarta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it.</source>
            <translation>Intro guarda, Mayús+Intro empieza una línea, Escape descarta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>New value of {answer}</source>
            <translation>Nuevo valor de {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A date such as 2026-11-28 or 28 Nov 2026. Enter keeps it, Escape leaves it.</source>
            <translation>Una fecha como 2026-11-28 o 28 Nov 2026. Intro guarda, Escape descarta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Several, with ; between them. Enter keeps them, Escape leaves them.</source>
            <translation>Varios valores, separados por «;». Intro guarda, Escape descarta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A number such as 1234.5. Enter keeps it, Escape leaves it.</source>
            <translation>Un número como 1234.5. Intro guarda, Escape descarta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Done again: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Rehecho: la aprobación de {n} fila.</numerusform>
                <numerusform>Rehecho: la aprobación de {n} filas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Ke&amp;yboard</source>
            <translation>&amp;Teclado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Taken back: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Deshecho: la aprobación de {n} fila.</numerusform>
                <numerusform>Deshecho: la aprobación de {n} filas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: {answer} of row {number}.</source>
            <translation>Deshecho: {answer} de la fila {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: {answer} of row {number}.</source>
            <translation>Rehecho: {answer} de la fila {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is corrected again as before.</source>
            <translation>La fila {number} vuelve a estar corregida como antes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} has Claude's own answer again.</source>
            <translation>La fila {number} vuelve a tener la respuesta de Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the comment on row {number}.</source>
            <translation>Deshecho: el comentario de la fila {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the comment on row {number}.</source>
            <translation>Rehecho: el comentario de la fila {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is approved again.</source>
            <translation>La fila {number} vuelve a estar aprobada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>next problem, problem before</source>
            <translation>problema siguiente, problema anterior</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>approve, and on to the next row</source>
            <translation>aprobar y pasar a la fila siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>correct the answer; keep what was typed</source>
            <translation>corregir la respuesta; guardar lo escrito</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>leave it, or close the panel</source>
            <translation>descartar, o cerrar el panel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>take back the last step, do it again</source>
            <translation>deshacer el último paso, rehacerlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>row above, row below (in the table)</source>
            <translation>fila anterior, fila siguiente (en la tabla)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Width of the panel</source>
            <translation>Anchura del panel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Left and right arrows make it wider and narrower</source>
            <translation>Las flechas izquierda y derecha lo ensanchan y estrechan</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Drag to make the panel wider or narrower</source>
            <translation>Arrastre para ensanchar o estrechar el panel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Characters {first} to {last} of {all}</source>
            <translation>Caracteres {first} a {last} de {all}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part before</source>
            <translation>Parte anterior</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part after</source>
            <translation>Parte siguiente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>{n} quotes are marked on this page</source>
            <comment>n</comment>
            <extracomment>For one: {n} quote is marked on this page</extracomment>
            <translation>
                <numerusform>{n} cita está marcada en esta página</numerusform>
                <numerusform>{n} citas están marcadas en esta página</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>&amp;Larger</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next quote</source>
            <translation>Cita siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Pages of {document}</source>
            <translation>Páginas de {document}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pprove</source>
            <translation>A&amp;probar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Ctrl+Enter approves and goes on to the next row</source>
            <translation>Ctrl+Intro aprueba y pasa a la fila siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number}</source>
            <translation>Fila {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>edited</source>
            <translation>corregida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>the answers</source>
            <translation>las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pproved</source>
            <translation>A&amp;probada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number} is on its way again.</source>
            <translation>La fila {number} está de nuevo en camino.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to do again.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>{n} more columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} more column</extracomment>
            <translation>
                <numerusform>{n} columna más</numerusform>
                <numerusform>{n} columnas más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Next row that needs a look</source>
            <translation>Fila siguiente por revisar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row before that needs a look</source>
            <translation>Fila anterior por revisar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Approve the selected rows, or the row and on to the next</source>
            <translation>Aprobar las filas seleccionadas, o la fila y pasar a la siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Take back the last step</source>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Do it again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>This is the last row.</source>
            <translation>Esta es la última fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row {number} needs a look.</source>
            <translation>La fila {number} está por revisar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row above needs a look.</source>
            <translation>No hay filas por revisar más arriba.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row below needs a look.</source>
            <translation>No hay filas por revisar más abajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Answered</source>
            <translation>Con respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Needs a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Skipped</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Which rows are shown</source>
            <translation>Qué filas se muestran</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Columns and rows</source>
            <translation>Columnas y filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>These are the rows from before.</source>
            <translation>Estas son las filas de antes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{column}…</source>
            <translation>{column}…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} so far…</source>
            <translation>{found} hasta ahora…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Sorting…</source>
            <translation>Ordenando…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} of {every}</source>
            <translation>{found} de {every}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Excel workbook…</source>
            <translation>Libro de &amp;Excel…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;CSV…</source>
            <translation>&amp;CSV…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;JSON Lines…</source>
            <translation>&amp;JSON Lines…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Parquet…</source>
            <translation>&amp;Parquet…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Save as &amp;Excel…</source>
            <translation>Guardar como &amp;Excel…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Other forms</source>
            <translation>Otros formatos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Add to my workbook, CSV, JSON Lines, Parquet</source>
            <translation>Añadir a mi libro, CSV, JSON Lines, Parquet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Add to my workbook…</source>
            <translation>&amp;Añadir a mi libro…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>So far: {done} of {rows}</source>
            <translation>Hasta ahora: {done} de {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{done} of {rows} are answered so far. Save again for the others, at no cost.</source>
            <translation>Hasta ahora hay respuesta para {done} de {rows}. Guarde de nuevo para las demás, sin coste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>job</source>
            <translation>trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
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
            <translation>¿Reemplazar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>A file of this name is in the folder “{folder}” already.</source>
            <translation>En la carpeta «{folder}» ya hay un archivo con este nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace it</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{n} rows are in {name}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is in {name}.</extracomment>
            <translation>
                <numerusform>{n} fila está en {name}.</numerusform>
                <numerusform>{n} filas están en {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{name}-answers</source>
            <translation>{name}-respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Tab-separated text (*.tsv)</source>
            <translation>Texto separado por tabuladores (*.tsv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Save as a new workbook…</source>
            <translation>Guardar como libro nuevo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Approve the selected rows (Ctrl+Enter)</source>
            <translation>Aprobar las filas seleccionadas (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Select nothing</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>What can be done to the selected rows</source>
            <translation>Qué se puede hacer con las filas seleccionadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows are approved.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is approved.</extracomment>
            <translation>
                <numerusform>{n} fila está aprobada.</numerusform>
                <numerusform>{n} filas están aprobadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} documents selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} document selected</extracomment>
            <translation>
                <numerusform>{n} documento seleccionado</numerusform>
                <numerusform>{n} documentos seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} document</extracomment>
            <translation>
                <numerusform>A&amp;probar {n} documento</numerusform>
                <numerusform>A&amp;probar {n} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} row selected</extracomment>
            <translation>
                <numerusform>{n} fila seleccionada</numerusform>
                <numerusform>{n} filas seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} row</extracomment>
            <translation>
                <numerusform>A&amp;probar {n} fila</numerusform>
                <numerusform>A&amp;probar {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Widths that &amp;fit</source>
            <translation>&amp;Ajustar las anchuras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Show &amp;all columns</source>
            <translation>&amp;Mostrar todas las columnas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Comfortable rows</source>
            <translation>Filas &amp;cómodas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Dense rows</source>
            <translation>Filas &amp;densas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Part {place} of {parts}</source>
            <translation>Parte {place} de {parts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>What is not yet sent stays here until you go on; what was sent is charged.</source>
            <translation>Lo que aún no se ha enviado se queda aquí hasta que continúe; lo enviado se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>sent {when}</source>
            <translation>enviado {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>The answers of {rows} are being fetched</source>
            <translation>Se están descargando las respuestas de {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Claude is working on {rows}</source>
            <translation>Claude está trabajando en {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Sending {rows}</source>
            <translation>Enviando {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>and {more} more, under Batches</source>
            <translation>y {more} más, en Lotes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The answers stand beside their rows on the sheet “{sheet}”. All else is as in your workbook, which itself is not changed.</source>
            <translation>Las respuestas están junto a sus filas en la hoja «{sheet}». Todo lo demás queda como en su libro, que no se modifica.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*.xlsx *.xlsm)</source>
            <translation>Libros de Excel (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*{ending})</source>
            <translation>Libros de Excel (*{ending})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add to my workbook</source>
            <translation>Añadir a mi libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Another…</source>
            <translation>&amp;Otro…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose the workbook where it is now, or a newer copy of it</source>
            <translation>Elija el libro donde está ahora, o una copia más reciente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Elsewhere…</source>
            <translation>Otra ub&amp;icación…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Name of the copy</source>
            <translation>Nombre de la copia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add the answers to a copy of your workbook</source>
            <translation>Añadir las respuestas a una copia de su libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>In {folder}</source>
            <translation>En {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>“{name}” is not there any more. Choose where it is now.</source>
            <translation>«{name}» ya no está ahí. Elija dónde está ahora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name.</source>
            <translation>La copia necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name of its own, for your workbook is not changed.</source>
            <translation>La copia necesita un nombre propio, porque su libro no se modifica.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Your workbook</source>
            <translation>Su libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Name of the copy</source>
            <translation>&amp;Nombre de la copia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>{name} with answers</source>
            <translation>{name} con respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>A file of this name is there and will be replaced.</source>
            <translation>Hay un archivo con este nombre y se reemplazará.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Replace the copy</source>
            <translation>Reemplazar la &amp;copia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Write the copy</source>
            <translation>Escri&amp;bir la copia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>It costs about {sum}. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>Cuesta unos {sum}. Las respuestas utilizables se conservan hasta que lleguen otras utilizables, y también sus correcciones, aprobaciones y comentarios.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is among the drafts.</source>
            <translation>«{name}» está entre los borradores.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Keep the limit, send nothing</source>
            <translation>Mantener el límite, no enviar nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Practice costs nothing. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>La práctica no cuesta nada. Las respuestas utilizables se conservan hasta que lleguen otras utilizables, y también sus correcciones, aprobaciones y comentarios.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename the job</source>
            <translation>Cambiar el nombre del trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is archived.</source>
            <translation>«{name}» está archivado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back in the list.</source>
            <translation>«{name}» vuelve a estar en la lista.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Copying “{name}”</source>
            <translation>Copiando «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send {rows} again?</source>
            <translation>¿Volver a enviar {rows}?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send nothing</source>
            <translation>No enviar nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel “{name}”?</source>
            <translation>¿Cancelar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel the job</source>
            <translation>Cancelar el trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Let it go on</source>
            <translation>Dejar que continúe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Go on under it</source>
            <translation>Continuar con este límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Write it like 3 or 3.50. The limit is as it was.</source>
            <translation>Escríbalo como 3 o 3,50. El límite no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise the limit of “{name}”?</source>
            <translation>¿Subir el límite de «{name}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise it to {most} and send</source>
            <translation>Subirlo a {most} y enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Lift the limit of “{name}”?</source>
            <translation>¿Quitar el límite de «{name}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Abrirlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{typed}” is no sum of dollars.</source>
            <translation>«{typed}» no es un importe en dólares.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send without a limit</source>
            <translation>Enviar sin límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back.</source>
            <translation>«{name}» vuelve a estar aquí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again for about {sum}</source>
            <translation>Volver a enviar {rows} por unos {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun {when}</source>
            <translation>empezado {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The rows are on their way to the service.</source>
            <translation>Las filas van de camino al servicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>You can close BatchDesk: the work goes on at the service, and the answers are fetched at the next start.</source>
            <translation>Puede cerrar BatchDesk: el trabajo continúa en el servicio y las respuestas se descargan en el próximo inicio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} requests</source>
            <comment>n</comment>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} solicitud</numerusform>
                <numerusform>{n} solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{requests} for {rows}</source>
            <translation>{requests} para {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {size}.</source>
            <translation>«{name}» se ha eliminado: {rows}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged (at most {cost}) and its answers are kept; the rest is not charged.</source>
            <translation>Lo que Claude ya ha procesado se cobra ({cost} como máximo) y sus respuestas se conservan; el resto no se cobra.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} documents</source>
            <comment>n</comment>
            <extracomment>For one: {n} document</extracomment>
            <translation>
                <numerusform>{n} documento</numerusform>
                <numerusform>{n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again to practice</source>
            <translation>Volver a enviar {rows} a la práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again, price unknown</source>
            <translation>Volver a enviar {rows}, precio desconocido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>rows</source>
            <comment>n</comment>
            <extracomment>For one: row</extracomment>
            <translation>
                <numerusform>fila</numerusform>
                <numerusform>filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of about {cost}</source>
            <translation>de unos {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of at most {cap}</source>
            <translation>de máx. {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice: nothing is paid</source>
            <translation>práctica: no se paga nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{answered} of {rows} answered</source>
            <translation>{answered} de {rows} con respuesta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} carried over</source>
            <comment>n</comment>
            <extracomment>For one: {n} carried over</extracomment>
            <translation>
                <numerusform>{n} conservada de antes</numerusform>
                <numerusform>{n} conservadas de antes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{actual} of about {estimated}</source>
            <translation>{actual} de unos {estimated}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished {when}</source>
            <translation>listo {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service finishes what it had begun; that is charged and kept. The rest costs nothing.</source>
            <translation>El servicio termina lo que había empezado; eso se cobra y se conserva. El resto no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service is done; the answers are being fetched.</source>
            <translation>El servicio ha terminado; se están descargando las respuestas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The practice service answers within seconds.</source>
            <translation>El servicio de práctica responde en segundos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Most jobs finish within an hour; this one must be done {by}.</source>
            <translation>La mayoría de los trabajos terminan en una hora; este debe estar listo {by}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>If you close BatchDesk the job waits, because the practice service is a part of it, and goes on when you open it again.</source>
            <translation>Si cierra BatchDesk, el trabajo espera, porque el servicio de práctica es parte de él, y continúa cuando vuelva a abrirlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{span} so far</source>
            <translation>{span} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>just sent</source>
            <translation>recién enviado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, and {answers} that were never saved to a file.</source>
            <translation>«{name}» se ha eliminado: {rows} y {answers} que nunca se guardaron en un archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {answers}, {size}.</source>
            <translation>«{name}» se ha eliminado: {rows}, {answers}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged and kept; the rest is not charged.</source>
            <translation>Lo que Claude ya ha procesado se cobra y se conserva; el resto no se cobra.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: of {n} row</extracomment>
            <translation>
                <numerusform>de {n} fila</numerusform>
                <numerusform>de {n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>documents</source>
            <comment>n</comment>
            <extracomment>For one: document</extracomment>
            <translation>
                <numerusform>documento</numerusform>
                <numerusform>documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice, not paid</source>
            <translation>práctica, sin pago</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent by itself</source>
            <translation>enviado automáticamente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun</source>
            <translation>empezado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>fetch the answers</source>
            <translation>descargar las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>kept until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>done {by}</source>
            <translation>fin {by}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: of {n} document</extracomment>
            <translation>
                <numerusform>de {n} documento</numerusform>
                <numerusform>de {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>expected</source>
            <translation>previsto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} answers</source>
            <comment>n</comment>
            <extracomment>For one: {n} answer</extracomment>
            <translation>
                <numerusform>{n} respuesta</numerusform>
                <numerusform>{n} respuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Every job you send is written down here: what it was expected to cost and what it did cost, by month, recipe, model and key. So is what trying rows costs.</source>
            <translation>Aquí queda anotado cada trabajo que envía: lo que se preveía que costara y lo que costó, por mes, receta, modelo y clave. También las filas que prueba.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Ledger</source>
            <translation>Libro de gastos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>&amp;Export to Excel…</source>
            <translation>&amp;Exportar a Excel…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Nothing was spent yet</source>
            <translation>Aún no se ha gastado nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>New job</source>
            <translation>Nuevo trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>BatchDesk ledger {day}.xlsx</source>
            <translation>BatchDesk gastos {day}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Export the ledger</source>
            <translation>Exportar el libro de gastos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>The ledger is in {name}.</source>
            <translation>El libro de gastos está en {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By recipe</source>
            <translation>Por receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By model</source>
            <translation>Por modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By key</source>
            <translation>Por clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Each job</source>
            <translation>Cada trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>{sum} in all</source>
            <translation>{sum} en total</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Price unknown</source>
            <translation>Precio desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>By month: {months}</source>
            <translation>Por mes: {months}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>{sum} + unknown</source>
            <translation>{sum} + desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last {jobs} jobs: estimates within {share} of the bill, {worst} at worst.</source>
            <translation>Últimos {jobs} trabajos: estimaciones a menos de un {share} de la factura, un {worst} en el peor caso.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens read</source>
            <translation>Tokens leídos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens written</source>
            <translation>Tokens escritos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Standard price</source>
            <translation>Precio normal</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>sent again</source>
            <translation>reenvío</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>tried</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>compared</source>
            <translation>comparación</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{kind}, deleted</source>
            <translation>{kind} (elim.)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not finished</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>as expected</source>
            <translation>según lo previsto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} more</source>
            <translation>{share} más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} less</source>
            <translation>{share} menos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last finished job: estimate within {share} of the bill.</source>
            <translation>Último trabajo terminado: estimación a menos de un {share} de la factura.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Practice: nothing was paid; this is what it would cost with Claude.</source>
            <translation>Práctica: no se pagó nada; esto es lo que costaría con Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}, caching {cached} more.</source>
            <translation>Los lotes ahorraron {saved}; la caché, {cached} más.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>The prices of {n} entries are unknown, and they are not in this sum.</source>
            <comment>n</comment>
            <extracomment>For one: The price of {n} entry is unknown, and it is not in this sum.</extracomment>
            <translation>
                <numerusform>El precio de {n} entrada es desconocido y no está en esta suma.</numerusform>
                <numerusform>Los precios de {n} entradas son desconocidos y no están en esta suma.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>no recipe</source>
            <translation>sin receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>key ending in {hint}</source>
            <translation>clave terminada en {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}.</source>
            <translation>Los lotes ahorraron {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/opening.py" />
            <source>Opening your desk…</source>
            <translation>Abriendo BatchDesk…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to the new job</source>
            <translation>&amp;Volver al trabajo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to “{name}”</source>
            <translation>&amp;Volver a «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise without a key</source>
            <translation>Practicar sin clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>End practice</source>
            <translation>Dejar la práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>A practice service answers in place of Claude; nothing costs anything.</source>
            <translation>Responde un servicio de práctica en lugar de Claude; nada cuesta dinero.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>What you begin now is not sent to Claude and costs nothing.</source>
            <translation>Lo que empiece ahora no se envía a Claude y no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>BatchDesk {version}</source>
            <translation>BatchDesk {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Free software under the Apache License 2.0.</source>
            <translation>Software libre con licencia Apache 2.0.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Open the help</source>
            <translation>Abrir la ayuda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Licences of what is shipped along</source>
            <translation>Licencias de los componentes incluidos</translation>
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
            <translation>Cliente del servicio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>anthropic {version}</source>
            <translation>anthropic {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Price list of</source>
            <translation>Lista de precios del</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>as its workspace is called</source>
            <translation>el nombre de su espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Paste the key here, it begins with sk-ant-</source>
            <translation>Pegue aquí la clave; empieza por sk-ant-</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Name of the further key</source>
            <translation>Nombre de la otra clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Further key</source>
            <translation>Otra clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Keep it in the keychain</source>
            <translation>Guardar en el llavero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Only for this session</source>
            <translation>Solo para esta sesión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Each workspace has its own bill, limits and batches. A job keeps to its key.</source>
            <translation>Cada espacio de trabajo tiene su propia factura, sus límites y sus lotes. Un trabajo mantiene su clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>A workspace is a part of your company's account, such as a team or a project. Its key sees only its own batches, and what its jobs cost stands on its own bill. Keys are made in the Console, in the settings of the workspace.</source>
            <translation>Un espacio de trabajo es una parte de la cuenta de su empresa, por ejemplo un equipo o un proyecto. Su clave solo ve sus propios lotes, y lo que cuestan sus trabajos figura en su propia factura. Las claves se crean en la Console, en los ajustes del espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Changes at once.</source>
            <translation>Cambia al momento.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>As the s&amp;ystem is</source>
            <translation>Como el sis&amp;tema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>&amp;Light</source>
            <translation>Cla&amp;ro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Da&amp;rk</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Comfortable</source>
            <translation>Cómodas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Close together</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Size of letters</source>
            <translation>Tamaño de la letra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Rows of tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>delete</source>
            <translation>eliminar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything?</source>
            <translation>¿Eliminar todo?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything</source>
            <translation>Eliminar todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Type “{word}” to go on</source>
            <translation>Escriba «{word}» para continuar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} jobs will be gone.</source>
            <comment>n</comment>
            <extracomment>For one: {n} job will be gone.</extracomment>
            <translation>
                <numerusform>{n} trabajo desaparecerá.</numerusform>
                <numerusform>{n} trabajos desaparecerán.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} rows go with their answers.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row goes with its answer.</extracomment>
            <translation>
                <numerusform>{n} fila se va con su respuesta.</numerusform>
                <numerusform>{n} filas se van con sus respuestas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>They cost {money}; to have these answers again costs about as much again.</source>
            <translation>Costaron {money}; volver a tener estas respuestas cuesta más o menos lo mismo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Your recipes, settings, the ledger and the logs go, too. What this month has cost is forgotten, so its limit begins anew.</source>
            <translation>También desaparecen sus recetas, los ajustes, el libro de gastos y los registros. Se olvida lo que ha costado este mes, así que su límite empieza de cero.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>This can not be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>While you are elsewhere</source>
            <translation>Mientras no está delante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Jobs that were sent go on at the service, whether BatchDesk is open or not.</source>
            <translation>Los trabajos enviados continúan en el servicio, esté BatchDesk abierto o no.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Tell me when a job ends or needs me</source>
            <translation>Avisarme cuando un trabajo termine o requiera mi atención</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Open BatchDesk when I sign in</source>
            <translation>Abrir BatchDesk al iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>When the window is closed</source>
            <translation>Al cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>This desktop shows no tray, so BatchDesk needs its window.</source>
            <translation>Este escritorio no tiene bandeja, así que BatchDesk necesita su ventana.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Ask, if something is under way or planned</source>
            <translation>Preguntarme, si hay algo en marcha o programado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Stay in the tray</source>
            <translation>Seguir en la bandeja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>The system did not let BatchDesk change what opens at sign-in.</source>
            <translation>El sistema no permitió a BatchDesk cambiar lo que se abre al iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>You can do it in the settings of your system.</source>
            <translation>Puede hacerlo en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Another name for “{name}”</source>
            <translation>Otro nombre para «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>, ends in {hint}</source>
            <translation>, termina en {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A key makes jobs go out in your name. It is kept by your system's keychain, never in a file.</source>
            <translation>Con una clave, los trabajos salen a su nombre. La guarda el llavero del sistema, nunca un archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Keep it in the keychain</source>
            <translation>&amp;Guardar en el llavero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this sess&amp;ion only</source>
            <translation>Usar solo en esta se&amp;sión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use &amp;another key</source>
            <translation>Usar otr&amp;a clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service on this computer answers in place of Claude. All goes as it will later, from the file to the workbook, but the answers come from simple rules. Nothing leaves this computer and nothing is paid. What is begun in practice stays marked so.</source>
            <translation>Un servicio de práctica en este equipo responde en lugar de Claude. Todo transcurre como después, desde el archivo hasta el libro, pero las respuestas salen de reglas sencillas. Nada sale de este equipo y nada se paga. Lo que se empieza en práctica queda marcado así.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Test it, for free</source>
            <translation>&amp;Probar, sin coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Forget the key</source>
            <translation>O&amp;lvidar la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Add a key of another workspace</source>
            <translation>Añadir una clave de otro espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>for {host}</source>
            <translation>para {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keeping the key</source>
            <translation>Guardando la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this session only</source>
            <translation>Usar solo en esta sesión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is in your keychain.</source>
            <translation>La clave está en su llavero.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is used until BatchDesk closes.</source>
            <translation>La clave se usa hasta que se cierre BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Test it to be sure that it works; testing is free.</source>
            <translation>Pruébela para asegurarse de que funciona; la prueba es gratuita.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Testing the key</source>
            <translation>Probando la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key?</source>
            <translation>¿Olvidar la clave?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Jobs that run at the service go on, but their answers can be fetched only with a key of the same workspace.</source>
            <translation>Se elimina de este equipo. Los trabajos en curso en el servicio continúan, pero sus respuestas solo se podrán descargar con una clave del mismo espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key</source>
            <translation>Olvidar la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is gone from this computer.</source>
            <translation>La clave ya no está en este equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is there. Choose it for new jobs, or for one job where you send it.</source>
            <translation>«{name}» ya está. Elíjala para los trabajos nuevos, o para un trabajo al enviarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Choosing the key</source>
            <translation>Eligiendo la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>New jobs go out with “{name}”. Jobs that run keep to their key.</source>
            <translation>Los trabajos nuevos salen con «{name}». Los que están en curso mantienen su clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget “{name}”?</source>
            <translation>¿Olvidar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Answers of its jobs can be fetched only with a key of the same workspace.</source>
            <translation>Se elimina de este equipo. Las respuestas de sus trabajos solo se podrán descargar con una clave del mismo espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. End practice to add a key.</source>
            <translation>Responde un servicio de práctica en lugar de Claude. Deje la práctica para añadir una clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. Start BatchDesk without practice to add a key.</source>
            <translation>Responde un servicio de práctica en lugar de Claude. Inicie BatchDesk sin práctica para añadir una clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>ANTHROPIC_API_KEY is set where BatchDesk was started; change it there.</source>
            <translation>ANTHROPIC_API_KEY está definida donde se inició BatchDesk; cámbiela allí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{reason} The key can be used for this session only.</source>
            <translation>{reason} La clave solo se puede usar en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Make one in the Console under “API keys”, then paste it here.</source>
            <translation>Cree una en la Console, en «API keys», y péguela aquí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Workspace {id}.</source>
            <translation>Espacio de trabajo {id}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, and batch jobs are offered.</source>
            <translation>La clave funciona y se ofrecen trabajos por lotes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, but this host offers no batch jobs.</source>
            <translation>La clave funciona, pero este servidor no ofrece trabajos por lotes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use another address.</source>
            <translation>Use otra dirección.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forgetting the key</source>
            <translation>Olvidando la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Renaming the key</source>
            <translation>Cambiando el nombre de la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is called “{name}” now; its jobs know.</source>
            <translation>Ahora se llama «{name}»; sus trabajos lo saben.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is the new key now; its jobs go on with it.</source>
            <translation>«{name}» es ahora la clave nueva; sus trabajos continúan con ella.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>No key is needed for practice</source>
            <translation>Para la práctica no se necesita clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>In the keychain{ends}</source>
            <translation>En el llavero{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>For this session only{ends}</source>
            <translation>Solo para esta sesión{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>From the environment{ends}</source>
            <translation>Del entorno{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>There is no key yet</source>
            <translation>Aún no hay clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Taking the key</source>
            <translation>Leyendo la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>First key</source>
            <translation>Primera clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>in the keychain</source>
            <translation>en el llavero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>for this session only</source>
            <translation>solo para esta sesión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>from the environment</source>
            <translation>del entorno</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>ends in {hint}</source>
            <translation>termina en {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>needed by {n} jobs</source>
            <comment>n</comment>
            <extracomment>For one: needed by {n} job</extracomment>
            <translation>
                <numerusform>{n} trabajo la usa</numerusform>
                <numerusform>{n} trabajos la usan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Test “{name}”, for free</source>
            <translation>Probar «{name}», sin coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>not in the keychain any more</source>
            <translation>ya no está en el llavero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Keys for {host}; the marked one is for new jobs</source>
            <translation>Claves para {host}; la marcada es para los trabajos nuevos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Rename “{name}”</source>
            <translation>Cambiar el nombre de «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Replace “{name}” by a renewed key</source>
            <translation>Reemplazar «{name}» por una clave renovada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Forget “{name}”</source>
            <translation>Olvidar «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Of the window. What is asked of Claude, and what it answers, stays as the recipe has it.</source>
            <translation>De la ventana. Lo que se pregunta a Claude y lo que responde queda como está en la receta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As the system is</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As usual in the language</source>
            <translation>Como es habitual en el idioma</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Like this: {example}</source>
            <translation>Así: {example}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Numbers and dates</source>
            <translation>Números y fechas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Altogether</source>
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, rows and answers</source>
            <translation>Trabajos, filas y respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Answers as they came, and documents</source>
            <translation>Respuestas tal como llegaron y documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs that were begun, pasted tables</source>
            <translation>Trabajos empezados, tablas pegadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Your recipes</source>
            <translation>Sus recetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Where things are kept</source>
            <translation>Dónde se guarda todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, answers, your recipes and logs stay on this computer. Keys are in your system's keychain.</source>
            <translation>Los trabajos, las respuestas, sus recetas y los registros se quedan en este equipo. Las claves están en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>&amp;Open the folder</source>
            <translation>Abrir la carp&amp;eta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Delete everything…</source>
            <translation>Eliminar todo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>One .zip with a workbook for each job, your recipes, the ledger and the settings; no key is in it.</source>
            <translation>Un .zip con un libro por trabajo, sus recetas, el libro de gastos y los ajustes; no contiene ninguna clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Archive (*.zip)</source>
            <translation>Archivo comprimido (*.zip)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Taking everything along</source>
            <translation>Reuniéndolo todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything is in “{name}”.</source>
            <translation>Todo está en «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>It holds your rows and answers: keep it as carefully as these.</source>
            <translation>Contiene sus filas y respuestas: guárdelo con el mismo cuidado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything was deleted.</source>
            <translation>Se ha eliminado todo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Keys are still in the keychain; forget them above if you leave this computer.</source>
            <translation>Las claves siguen en el llavero; olvídelas más arriba si deja este equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Deleting everything</source>
            <translation>Eliminando todo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>{model}: {read} per million tokens read, {written} per million written; entered {day}</source>
            <translation>{model}: {read} por millón de tokens leídos, {written} por millón escritos; introducido el {day}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is unknown again.</source>
            <translation>El precio de {model} vuelve a ser desconocido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Prices</source>
            <translation>Precios</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price for a model that is not on the list. Without one its cost reads “unknown”.</source>
            <translation>Introduzca un precio para un modelo que no esté en la lista. Sin precio, su coste figura como «desconocido».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The whole list</source>
            <translation>La lista completa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>You have entered none of your own.</source>
            <translation>No ha introducido ninguno.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price</source>
            <translation>Introducir un precio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list</source>
            <translation>Lista de precios</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Cache prices</source>
            <translation>Precios de la caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Standard prices, not batch prices: the batch discount is taken off by BatchDesk. Cache prices that you leave empty follow from the price of reading.</source>
            <translation>Precios normales, no de lote: BatchDesk aplica el descuento por lotes. Los precios de la caché que deje vacíos se deducen del precio de lectura.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Keep this price</source>
            <translation>Guardar este precio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list of {day}, {n} models. In a batch half of these prices counts.</source>
            <comment>n</comment>
            <extracomment>For one: Price list of {day}, {n} model. In a batch half of these prices counts.</extracomment>
            <translation>
                <numerusform>Lista de precios del {day}, {n} modelo. En un lote cuenta la mitad de estos precios.</numerusform>
                <numerusform>Lista de precios del {day}, {n} modelos. En un lote cuenta la mitad de estos precios.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change the price of {model}</source>
            <translation>Cambiar el precio de {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget the price of {model}</source>
            <translation>Olvidar el precio de {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write the model's id as the service names it, without spaces.</source>
            <translation>Escriba el id. del modelo como lo nombra el servicio, sin espacios.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A cache price is no sum of dollars; leave it empty if you do not know it.</source>
            <translation>Un precio de la caché no es un importe en dólares; déjelo vacío si no lo conoce.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is kept.</source>
            <translation>El precio de {model} se ha guardado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>It counts for all that is priced from now on.</source>
            <translation>Vale para todo lo que se calcule a partir de ahora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write what a million tokens read and written cost, such as 2 or 2.50.</source>
            <translation>Escriba lo que cuesta un millón de tokens leídos y escritos, por ejemplo 2 o 2,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Model id</source>
            <translation>Id. del modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens read, $</source>
            <translation>Un millón de tokens leídos, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens written, $</source>
            <translation>Un millón de tokens escritos, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for 5 minutes, $</source>
            <translation>Escritos en la caché durante 5 minutos, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for an hour, $</source>
            <translation>Escritos en la caché durante una hora, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Read from the cache, $</source>
            <translation>Leídos de la caché, $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Way to the service</source>
            <translation>Conexión con el servicio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Many companies let nothing out but through a proxy. It sees the address of the service; the key and your rows travel through it encrypted, unless your company opens encrypted traffic. Calls to this computer itself go past it.</source>
            <translation>Muchas empresas solo dejan salir a través de un proxy. Este ve la dirección del servicio; la clave y sus filas viajan cifradas a través de él, salvo que su empresa abra el tráfico cifrado. Las llamadas a este mismo equipo no pasan por él.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>As the system says</source>
            <translation>Como indica el sistema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Straight, without a proxy</source>
            <translation>Directa, sin proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Through this proxy</source>
            <translation>A través de este proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>only where it asks for one</source>
            <translation>solo si la pide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>The password is kept by your system's keychain, like a key.</source>
            <translation>La contraseña la guarda el llavero del sistema, como una clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>kept; type to change it</source>
            <translation>guardada; escriba para cambiarla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>{field} of the proxy</source>
            <translation>{field} del proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>A renewed key for “{name}”</source>
            <translation>Una clave renovada para «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Jobs that run with “{name}” go on with the new key, so it must be one of the same workspace.</source>
            <translation>Los trabajos en curso con «{name}» continúan con la clave nueva, así que debe ser del mismo espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Keep the new key</source>
            <translation>Guardar la clave nueva</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>New key</source>
            <translation>Clave nueva</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/section_list.py" />
            <source>Sections of the settings</source>
            <translation>Secciones de los ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set and counts from the next start.</source>
            <translation>{variable} está definida y vale desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set too; the address above goes before it.</source>
            <translation>{variable} también está definida; la dirección de arriba tiene prioridad.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set where BatchDesk was started: jobs go to {host}.</source>
            <translation>{variable} está definida donde se inició BatchDesk: los trabajos van a {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Where new jobs go, and on which way. Leave the address empty for Anthropic's own service.</source>
            <translation>Adónde van los trabajos nuevos y por qué vía. Deje la dirección vacía para usar el servicio de Anthropic.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Practice answers on this computer, so no address is used.</source>
            <translation>La práctica responde en este equipo, así que no se usa ninguna dirección.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Address of the service</source>
            <translation>Dirección del servicio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Host</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>A host is the address that takes your jobs. Your company may run one of its own, a relay that hands them on to Anthropic; whoever runs it can read your rows and your key. Some relays read the key only from the header X-Api-Key: tick the box where you were told so. Each host has keys of its own.</source>
            <translation>Un servidor es la dirección que recibe sus trabajos. Su empresa puede tener uno propio, un intermediario que los entrega a Anthropic; quien lo administra puede leer sus filas y su clave. Algunos intermediarios solo leen la clave del encabezado X-Api-Key: marque la casilla si se lo han indicado. Cada servidor tiene sus propias claves.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>This host reads only &amp;X-Api-Key</source>
            <translation>Este servidor solo lee &amp;X-Api-Key</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>For a relay that does not understand the usual way to hand over a key.</source>
            <translation>Para un intermediario que no entiende la forma habitual de entregar una clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>&amp;Use it from now on</source>
            <translation>&amp;Usar desde ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Do &amp;not change it</source>
            <translation>&amp;No cambiar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Test the &amp;connection</source>
            <translation>Probar la conex&amp;ión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Changing the way</source>
            <translation>Cambiando la conexión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>New jobs go to {host}.</source>
            <translation>Los trabajos nuevos van a {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Jobs that run stay where they are. Test it to be sure that it answers; testing is free.</source>
            <translation>Los que están en curso se quedan donde están. Pruébela para asegurarse de que responde; la prueba es gratuita.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Asking {host}</source>
            <translation>Preguntando a {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Use the password for this session only</source>
            <translation>Usar la contraseña solo en esta sesión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, and batch jobs are offered.</source>
            <translation>{host} responde y ofrece trabajos por lotes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, but it offers no batch jobs.</source>
            <translation>{host} responde, pero no ofrece trabajos por lotes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Taking the password</source>
            <translation>Leyendo la contraseña</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep {cap} a month</source>
            <translation>&amp;Mantener {cap} al mes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Lift the limit</source>
            <translation>Quitar el límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Spending</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>A limit for each calendar month. Nothing is sent that could pass it.</source>
            <translation>Un límite para cada mes natural. No se envía nada que pueda superarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>In a month at most $</source>
            <translation>Al mes, como máximo $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep this limit</source>
            <translation>&amp;Guardar este límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Do not change it</source>
            <translation>No cambiar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>This is no sum of dollars. Write it like 50 or 12.50, or leave it empty.</source>
            <translation>Esto no es un importe en dólares. Escríbalo como 50 o 12,50, o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Practice costs nothing, so no limit counts here; it holds for jobs with Claude.</source>
            <translation>La práctica no cuesta nada, así que aquí no cuenta ningún límite; vale para los trabajos con Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>How close estimates come is said here once a job is finished.</source>
            <translation>Cuando termine un trabajo, aquí se verá cuánto se acercan las estimaciones.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>There is no monthly limit now.</source>
            <translation>Ahora no hay límite mensual.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>What is under way is not touched.</source>
            <translation>Lo que está en marcha no se toca.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Not more than {cap} in a month from now on.</source>
            <translation>Desde ahora, no más de {cap} al mes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>one of</source>
            <translation>uno de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>whole number</source>
            <translation>número entero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Use it for a new job</source>
            <translation>&amp;Usar en un trabajo nuevo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Asked of every row</source>
            <translation>Se pregunta en cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Instructions that all rows share</source>
            <translation>Instrucciones comunes a todas las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What the recipe asks</source>
            <translation>Qué pregunta la receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a folder of documents</source>
            <translation>para una carpeta de documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a table</source>
            <translation>para una tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What comes back, a column each</source>
            <translation>Lo que se recibe, una columna por cada dato</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Comes with BatchDesk</source>
            <translation>Viene con BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Your own</source>
            <translation>Propias</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>The recipe is in {name}.</source>
            <translation>La receta está en {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes</source>
            <translation>Recetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Keep a .recipe.json file, or the recipe in a workbook made by BatchDesk</source>
            <translation>Guardar un archivo .recipe.json o la receta de un libro creado por BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search recipes</source>
            <translation>Buscar recetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>No recipe has this name</source>
            <translation>Ninguna receta se llama así</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Try fewer letters.</source>
            <translation>Pruebe con menos letras.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Import a recipe</source>
            <translation>Importar una receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Export the recipe</source>
            <translation>Exportar la receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes (*.recipe.json)</source>
            <translation>Recetas (*.recipe.json)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>“{name}” is kept among your recipes.</source>
            <translation>«{name}» está entre sus recetas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search the recipes</source>
            <translation>Buscar en las recetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>the English language</source>
            <translation>la lengua española</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>Add one in Settings, or practise without one: that costs nothing.</source>
            <translation>Añada una en Ajustes, o practique sin clave: no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key for {host}</source>
            <translation>Clave para {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>“{name}”: {state}</source>
            <translation>«{name}»: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key needed</source>
            <translation>No hace falta clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key in keychain</source>
            <translation>Clave en el llavero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key until closing</source>
            <translation>Clave hasta cerrar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key from outside</source>
            <translation>Clave externa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key yet</source>
            <translation>Aún sin clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Desk</source>
            <translation>Trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far; what is under way can add {sum} at most.</source>
            <translation>Este mes, {spent} hasta ahora; lo que está en marcha puede sumar {sum} como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far.</source>
            <translation>Este mes, {spent} hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>{left} is left of {cap}.</source>
            <translation>Quedan {left} de {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>Some prices are unknown, so it may be more.</source>
            <translation>Algunos precios son desconocidos, así que puede ser más.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>not sent yet</source>
            <translation>aún sin enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>fate unknown</source>
            <translation>envío incierto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Claude is working</source>
            <translation>Claude trabaja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are being fetched</source>
            <translation>descargando las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are here</source>
            <translation>respuestas recibidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused, nothing paid</source>
            <translation>rechazada, sin coste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>given up</source>
            <translation>abandonada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answered</source>
            <translation>respondida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>cut off</source>
            <translation>cortada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>invalid</source>
            <translation>no válida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>errored</source>
            <translation>con error</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>expired</source>
            <translation>caducada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>canceled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Answers are fetched</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/bars.py" />
            <source>Show all {number}</source>
            <translation>Mostrar los {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Texts of their own; there is nothing to count. Search them among the answers.</source>
            <translation>Textos propios; no hay nada que contar. Búsquelos entre las respuestas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Very many different values: only the most frequent are listed.</source>
            <translation>Hay muchísimos valores distintos: solo se muestran los más frecuentes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>A row may name several, so the shares add up to more than {all}.</source>
            <translation>Una fila puede nombrar varios, así que las proporciones suman más del {all}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>empty</source>
            <translation>vacías</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>earliest</source>
            <translation>primera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>lowest</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>middle</source>
            <translation>central</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>latest</source>
            <translation>última</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>highest</source>
            <translation>máximo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>{n} more values are not listed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more value is not listed.</extracomment>
            <translation>
                <numerusform>{n} valor más no se muestra.</numerusform>
                <numerusform>{n} valores más no se muestran.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}), kappa {kappa}.</source>
            <translation>Coinciden {equal} de {rows} ({share}), kappa {kappa}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} as expected</source>
            <translation>{answer} según lo esperado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>No row has both an answer and an expected value.</source>
            <translation>Ninguna fila tiene a la vez respuesta y valor esperado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}).</source>
            <translation>Coinciden {equal} de {rows} ({share}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>exactly the same</source>
            <translation>exactamente igual</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same whole number</source>
            <translation>mismo número entero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to one decimal</source>
            <translation>igual con un decimal</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to two decimals</source>
            <translation>igual con dos decimales</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column</source>
            <translation>Elija una columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Expected and answered</source>
            <translation>Esperado y respondido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Which column holds the right values?</source>
            <translation>¿Qué columna tiene los valores correctos?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column of your own in which somebody wrote what the answer should be. You then see how often they agree, what is mixed up with what, and which rows differ.</source>
            <translation>Elija una columna suya en la que alguien anotó cuál debería ser la respuesta. Verá con qué frecuencia coinciden, qué se confunde con qué y qué filas difieren.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Down: what was expected. Across: what was answered. Click a cell to see its rows.</source>
            <translation>En vertical: lo esperado. En horizontal: lo respondido. Haga clic en una celda para ver sus filas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Show the {n} that &amp;differ</source>
            <comment>n</comment>
            <extracomment>For one: Show the one that &amp;differs</extracomment>
            <translation>
                <numerusform>Mostrar la que &amp;difiere</numerusform>
                <numerusform>Mostrar las {n} que &amp;difieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} is not as {expected} says</source>
            <translation>{answer} no es como indica {expected}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer}: expected {one}, answered {other}</source>
            <translation>{answer}: esperado {one}, respondido {other}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Kappa leaves out what chance alone would bring: 0 is chance, 1 is full agreement.</source>
            <translation>Kappa descuenta lo que daría el puro azar: 0 es azar, 1 es coincidencia total.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have no expected value and do not count.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has no expected value and does not count.</extracomment>
            <translation>
                <numerusform>No cuenta {rows} sin valor esperado.</numerusform>
                <numerusform>No cuentan {rows} sin valor esperado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has an expected value, but no answer; it does not count either.</extracomment>
            <translation>
                <numerusform>Tampoco cuenta {rows} con valor esperado pero sin respuesta.</numerusform>
                <numerusform>Tampoco cuentan {rows} con valor esperado pero sin respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} with rarer values are not in the table.</source>
            <translation>No están en la tabla {rows} con valores menos frecuentes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>An&amp;swer</source>
            <translation>Re&amp;spuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>E&amp;xpected in</source>
            <translation>Es&amp;perado en</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Equal &amp;when</source>
            <translation>&amp;Igual si</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Right when answered: of the rows with this answer, how many expected it (precision).</source>
            <translation>Correctas entre respondidas: de las filas con esta respuesta, cuántas la esperaban (precisión).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Found when expected: of the rows that expected it, how many have it (recall).</source>
            <translation>Halladas entre esperadas: de las filas que la esperaban, cuántas la tienen (exhaustividad).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>What is mixed up with what</source>
            <translation>Qué se confunde con qué</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Value by value</source>
            <translation>Valor por valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}, {share}</source>
            <translation>{down} y {across}: {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}</source>
            <translation>{down} y {across}: {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{down} by {across}</source>
            <translation>{down} por {across}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Cross table</source>
            <translation>Tabla cruzada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Choose two different columns.</source>
            <translation>Elija dos columnas distintas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>&amp;Down</source>
            <translation>&amp;Vertical</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A&amp;cross</source>
            <translation>&amp;Horizontal</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Row %</source>
            <translation>% de fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Column %</source>
            <translation>% de columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A row that names several values counts once for each.</source>
            <translation>Una fila que nombra varios valores cuenta una vez por cada uno.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{rows} with rarer values are left out.</source>
            <translation>Quedan fuera {rows} con valores menos frecuentes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save</source>
            <translation>Copiar o guardar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Copy as a table</source>
            <translation>&amp;Copiar como tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Save as a picture…</source>
            <translation>&amp;Guardar como imagen…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save “{name}”</source>
            <translation>Copiar o guardar «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>The picture is saved as {name}.</source>
            <translation>La imagen se ha guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered rows. Click a bar to see them.</source>
            <translation>De {answered} filas con respuesta. Haga clic en una barra para verlas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>{answered} of {rows} answered so far</source>
            <translation>{answered} de {rows} con respuesta hasta ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Click a cell to see what it counts</source>
            <translation>Haga clic en una celda para ver qué cuenta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered documents. Click a bar to see them.</source>
            <translation>De {answered} documentos con respuesta. Haga clic en una barra para verlos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Free text has nothing to count</source>
            <translation>En el texto libre no hay nada que contar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Each answer is a text of its own. Recipes that ask for a choice, yes or no, a number, a date or a list get a chart for each of them here.</source>
            <translation>Cada respuesta es un texto propio. Las recetas que piden una opción, sí o no, un número, una fecha o una lista reciben aquí un gráfico para cada dato.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Nothing is asked yet</source>
            <translation>Aún no se ha preguntado nada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Once the job is sent, a chart for each answer grows here while answers come in.</source>
            <translation>Cuando el trabajo se envíe, aquí crecerá un gráfico para cada respuesta a medida que lleguen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Against expected values</source>
            <translation>Frente a valores esperados</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting the answers</source>
            <translation>Contando las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>There are no answers to sum up</source>
            <translation>No hay respuestas que resumir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No row has a usable answer. The tab Answers says why for each of them.</source>
            <translation>Ninguna fila tiene respuesta utilizable. La pestaña Respuestas indica por qué en cada una.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No answers yet</source>
            <translation>Aún no hay respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>A chart for each answer grows here while answers come in.</source>
            <translation>Aquí crecerá un gráfico para cada respuesta a medida que lleguen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting was stopped. It begins again when you come back to this tab.</source>
            <translation>Se detuvo el recuento. Empezará de nuevo cuando vuelva a esta pestaña.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Agreement by value</source>
            <translation>Coincidencia por valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times expected</source>
            <translation>Veces esperado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times answered</source>
            <translation>Veces respondido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Right when answered</source>
            <translation>Correctas entre respondidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Found when expected</source>
            <translation>Halladas entre esperadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{label}: {rows}, {share}</source>
            <translation>{label}: {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to below {high}</source>
            <translation>{low} a menos de {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>&lt; {share}</source>
            <translation>&lt; {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{year}s</source>
            <translation>años {year}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty, {edited} corrected by hand</source>
            <translation>{filled}, {empty} vacías, {edited} corregidas a mano</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty</source>
            <translation>{filled}, {empty} vacías</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{edited} corrected by hand</source>
            <translation>{edited} corregidas a mano</translation>
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
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/banner.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{counted}, {left}</source>
            <translation>{counted}, {left}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} so far</source>
            <translation>{done} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/column_header.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy &amp;without column names</source>
            <translation>Copiar &amp;sin nombres de columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy with column &amp;names</source>
            <translation>Copiar con &amp;nombres de columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, filtered</source>
            <translation>{column}, filtrada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted down</source>
            <translation>{column}, orden descendente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted up</source>
            <translation>{column}, orden ascendente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>carried over</source>
            <translation>conservada de antes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>commented</source>
            <translation>con comentario</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/rows_table.py" />
            <source>{cell}, {mark}</source>
            <translation>{cell}, {mark}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Close panel</source>
            <translation>Cerrar el panel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Contents of the panel</source>
            <translation>Contenido del panel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} hours left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} hour left</extracomment>
            <translation>
                <numerusform>falta {n} hora aproximadamente</numerusform>
                <numerusform>faltan unas {n} horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>a few seconds left</source>
            <translation>faltan unos segundos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>less than a minute left</source>
            <translation>falta menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} minutes left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} minute left</extracomment>
            <translation>
                <numerusform>falta {n} minuto aproximadamente</numerusform>
                <numerusform>faltan unos {n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>What “{setting}” means</source>
            <translation>Qué significa «{setting}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>More in the help</source>
            <translation>Más en la ayuda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/window.py" />
            <source>Back to the desk</source>
            <translation>Volver a los trabajos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>Choices</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>needs a name</source>
            <translation>falta el nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{name}: there twice</source>
            <translation>{name}: está dos veces</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>list the choices</source>
            <translation>enumere las opciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{choice}: there twice</source>
            <translation>{choice}: está dos veces</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Answer columns</source>
            <translation>Columnas de respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Drag a line, or press Alt and an arrow, to change the order.</source>
            <translation>Arrastre una línea, o pulse Alt y una flecha, para cambiar el orden.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>None: Claude answers in its own words, in one column named “Answer”. Add columns to get a table.</source>
            <translation>Ninguna: Claude responde con sus propias palabras, en una columna llamada «Answer». Añada columnas para obtener una tabla.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Add a column</source>
            <translation>Añadir una columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Ready-made</source>
            <translation>Predefinidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Duplicate this column (Ctrl+D)</source>
            <translation>Duplicar esta columna (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Remove this column</source>
            <translation>Quitar esta columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>“{name}” is removed.</source>
            <translation>«{name}» se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>positive, neutral, negative</source>
            <translation>positivo, neutro, negativo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe is as it came.</source>
            <translation>La receta está como venía.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>A name for this recipe</source>
            <translation>Un nombre para esta receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>All recipes</source>
            <translation>Ver todas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Recipe file</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Save as my recipe</source>
            <translation>Guardar como receta propia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Reset to the recipe as it came</source>
            <translation>Restablecer la receta original</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Import a recipe…</source>
            <translation>Importar una receta…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write this recipe to a file…</source>
            <translation>Escribir esta receta en un archivo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is: {reason}.</source>
            <translation>La receta no se puede usar tal como está: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is.</source>
            <translation>La receta no se puede usar tal como está.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write the recipe to a file</source>
            <translation>Escribir la receta en un archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands in {name}.</source>
            <translation>Está en {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands among your recipes.</source>
            <translation>Está entre sus recetas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>“{name}” is saved.</source>
            <translation>«{name}» se ha guardado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From the recipe “{name}”</source>
            <translation>De la receta «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My recipe “{name}”</source>
            <translation>Mi receta «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Written here</source>
            <translation>Escrita aquí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My question</source>
            <translation>Mi pregunta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Beside each answer stand the passages it rests on and their pages, in columns of their own.</source>
            <translation>Junto a cada respuesta están los pasajes en que se apoya y sus páginas, en columnas propias.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Citations and answer columns exclude each other. Without answer columns Claude answers in free text and can quote the document.</source>
            <translation>Las citas y las columnas de respuesta se excluyen entre sí. Sin columnas de respuesta, Claude responde en texto libre y puede citar el documento.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Quote the document (citations)</source>
            <translation>Citar el documento (citas)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Puts this column into the prompt</source>
            <translation>Pone esta columna en el prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Put {{{{{name}}}}} into the prompt</source>
            <translation>Poner {{{{{name}}}}} en el prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>In the prompt</source>
            <translation>En el prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Use as an example</source>
            <translation>Usar como ejemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>The new price is being counted…</source>
            <translation>Se está calculando el precio nuevo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Work out the price</source>
            <translation>Calcular el precio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>These are the prices that the job would have with Claude.</source>
            <translation>Estos son los precios que tendría el trabajo con Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Counting exactly…</source>
            <translation>Contando con exactitud…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Reading all rows</source>
            <translation>Leyendo todas las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Enter its price in the settings</source>
            <translation>Introducir su precio en los ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>How this was worked out</source>
            <translation>Cómo se ha calculado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Spend less</source>
            <translation>Gastar menos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Caching keeps the part of the prompt that is the same in every row: it is written once, a quarter dearer or more, and read for a tenth of the price by the rows behind it. One row goes ahead to write it. BatchDesk measures from the bill whether it pays, and stops caching for the rest of the job where it does not.</source>
            <translation>La caché guarda la parte del prompt que es igual en todas las filas: se escribe una vez, al menos una cuarta parte más cara, y las filas siguientes la leen a una décima parte del precio. Una fila va delante para escribirla. BatchDesk mide en la factura si compensa y, si no, deja de usar la caché en el resto del trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Compare answers…</source>
            <translation>Comparar respuestas…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Ask the same few rows of two or three models and see their answers side by side.</source>
            <translation>Pregunte a dos o tres modelos por las mismas filas y vea sus respuestas una junto a otra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>The whole job on each model</source>
            <translation>El trabajo entero con cada modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>about {sum}</source>
            <translation>unos {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Nothing to pay</source>
            <translation>Nada que pagar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to read</source>
            <translation>tokens de lectura</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to write, as expected</source>
            <translation>tokens de escritura, previstos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>batches</source>
            <comment>n</comment>
            <extracomment>For one: batch</extracomment>
            <translation>
                <numerusform>lote</numerusform>
                <numerusform>lotes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>This data can not be read as it is.</source>
            <translation>Estos datos no se pueden leer tal como están.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>“{recipe}” is taken. Which data should it be asked of?</source>
            <translation>Receta elegida: «{recipe}». ¿Sobre qué datos se debe preguntar?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Drop a spreadsheet or a folder of documents here</source>
            <translation>Suelte aquí una hoja de cálculo o una carpeta de documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Excel, LibreOffice, CSV, JSON, Parquet or SQLite; or PDF, Word, slides, mail, web pages, text and pictures, one by one or by the folder.</source>
            <translation>Excel, LibreOffice, CSV, JSON, Parquet o SQLite; o bien PDF, Word, diapositivas, correo, páginas web, texto e imágenes, uno a uno o por carpetas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Takes a table or a file from the clipboard (Ctrl+V).</source>
            <translation>Toma una tabla o un archivo del portapapeles (Ctrl+V).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste from the clipboard</source>
            <translation>Pegar del portapapeles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Use the sample tickets</source>
            <translation>Usar los tickets de ejemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste it</source>
            <translation>Pegarla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>A table in the clipboard?</source>
            <translation>¿Una tabla en el portapapeles?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>No data at hand?</source>
            <translation>¿No tiene datos a mano?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Filled</source>
            <translation>Con valor</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages cost more, but Claude sees scans, tables and pictures.</source>
            <translation>Las páginas cuestan más, pero Claude ve escaneos, tablas e imágenes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>The prices are about what the PDF files add to a batch with {model}.</source>
            <translation>Los precios indican más o menos lo que los PDF añaden a un lote con {model}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Text, else pages</source>
            <translation>Texto; si no hay, páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>PDF files</source>
            <translation>Archivos PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Choose files, split long ones</source>
            <translation>Elegir archivos, dividir los largos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Subfolders, too</source>
            <translation>También subcarpetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Only files named</source>
            <translation>Solo archivos llamados</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages of a part</source>
            <translation>Páginas por parte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Attachments of mails as documents of their own</source>
            <translation>Adjuntos de correos como documentos propios</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>with {model}</source>
            <translation>con {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Split documents longer than</source>
            <translation>Dividir documentos de más de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>pages</source>
            <translation>páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{things}; {fate}</source>
            <translation>{things}; {fate}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} to send</source>
            <translation>{n} por enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{way}, {sum}</source>
            <translation>{way}, {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>left out</source>
            <translation>excluido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as text</source>
            <translation>como texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as pages</source>
            <translation>como páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as picture</source>
            <translation>como imagen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>not sent</source>
            <translation>sin enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Leave out</source>
            <translation>Excluir</translation>
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
            <translation>Diapositivas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Workbook</source>
            <translation>Libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} pages</source>
            <comment>n</comment>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} can not be read</source>
            <comment>n</comment>
            <extracomment>For one: {n} can not be read</extracomment>
            <translation>
                <numerusform>{n} no se puede leer</numerusform>
                <numerusform>{n} no se pueden leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} left out</source>
            <comment>n</comment>
            <extracomment>For one: {n} left out</extracomment>
            <translation>
                <numerusform>{n} excluido</numerusform>
                <numerusform>{n} excluidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Look inside</source>
            <translation>Ver el contenido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>no file</source>
            <translation>ningún archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble</source>
            <translation>Con problemas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>All {n}</source>
            <translation>Todos: {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble {n}</source>
            <translation>Con problemas: {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>These {n} examples add about {tokens} tokens to every row.</source>
            <comment>n</comment>
            <extracomment>For one: This example adds about {tokens} tokens to every row.</extracomment>
            <translation>
                <numerusform>Este ejemplo añade unos {tokens} tokens a cada fila.</numerusform>
                <numerusform>Estos {n} ejemplos añaden unos {tokens} tokens a cada fila.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>For {n} rows that is about {sum}, and about a tenth of it where the shared part is cached.</source>
            <comment>n</comment>
            <extracomment>For one: For {n} row that is about {sum}, and about a tenth of it where the shared part is cached.</extracomment>
            <translation>
                <numerusform>Para {n} fila son unos {sum}, y cerca de una décima parte donde lo común está en la caché.</numerusform>
                <numerusform>Para {n} filas son unos {sum}, y cerca de una décima parte donde lo común está en la caché.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>The example is taken out.</source>
            <translation>El ejemplo se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Take this example out</source>
            <translation>Quitar este ejemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>{asked} → {answer}</source>
            <translation>{asked} → {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>shown to Claude with every row</source>
            <translation>se muestran a Claude con cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Recipes, and workbooks made by BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</source>
            <translation>Recetas y libros creados por BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables and documents ({patterns})</source>
            <translation>Tablas y documentos ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables ({patterns})</source>
            <translation>Tablas ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Documents ({patterns})</source>
            <translation>Documentos ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/foot.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>{n} columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} column</extracomment>
            <translation>
                <numerusform>{n} columna</numerusform>
                <numerusform>{n} columnas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>the first {n} are shown</source>
            <translation>se muestran las primeras {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>Other data</source>
            <translation>Otros datos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>More choices</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>A column names files…</source>
            <translation>Una columna nombra archivos…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>The recipe asks for “{wanted}”, which your data does not have.</source>
            <comment>n</comment>
            <extracomment>For one: The recipe asks for “{wanted}”, which your data does not have.</extracomment>
            <translation>
                <numerusform>La receta pide «{wanted}», que sus datos no tienen.</numerusform>
                <numerusform>La receta pide «{wanted}», que sus datos no tienen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>For “{name}” use</source>
            <translation>Para «{name}», usar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>No column is called “{wanted}”. Did you mean {column}?</source>
            <translation>Ninguna columna se llama «{wanted}». ¿Quería decir {column}?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>”, “</source>
            <translation>», «</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use {column}</source>
            <translation>Usar {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use these columns</source>
            <comment>n</comment>
            <extracomment>For one: Use this column</extracomment>
            <translation>
                <numerusform>Usar esta columna</numerusform>
                <numerusform>Usar estas columnas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}.</source>
            <translation>Se envía {way}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A {kind} picture of {size}, as it is sent.</source>
            <translation>Una imagen {kind} de {size}, tal como se envía.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}, about {sum}.</source>
            <translation>Se envía {way}, unos {sum}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Inside the document</source>
            <translation>Contenido del documento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Close the look inside</source>
            <translation>Cerrar el contenido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Text as it would be sent</source>
            <translation>Texto tal como se enviaría</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The first {shown} of {all} characters are shown; all of them are sent.</source>
            <translation>Se muestran los primeros {shown} de {all} caracteres; se envían todos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} pages as PDF, {size}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} page as PDF, {size}.</extracomment>
            <translation>
                <numerusform>{n} página como PDF, {size}.</numerusform>
                <numerusform>{n} páginas como PDF, {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The PDF itself, {size}.</source>
            <translation>El propio PDF, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees the pages with their text, which is:</source>
            <translation>{pages} Claude ve las páginas con su texto, que es:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Send this document as</source>
            <translation>Enviar este documento como</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} characters</source>
            <comment>n</comment>
            <extracomment>For one: {n} character</extracomment>
            <translation>
                <numerusform>{n} carácter</numerusform>
                <numerusform>{n} caracteres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>in {folder}</source>
            <translation>en {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees them as pictures; there is no text in them.</source>
            <translation>{pages} Claude las ve como imágenes; no contienen texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A picture of {size}; it can not be shown here.</source>
            <translation>Una imagen de {size}; no se puede mostrar aquí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>There is no text in it.</source>
            <translation>No contiene texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key that ends in {hint}.</source>
            <translation>Se paga con su clave terminada en {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>First key, ends in {hint}</source>
            <translation>Primera clave, termina en {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key “{name}” that ends in {hint}.</source>
            <translation>Se paga con su clave «{name}», terminada en {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key of this computer's environment that ends in {hint}.</source>
            <translation>Se paga con la clave del entorno de este equipo, terminada en {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>{name}, ends in {hint}</source>
            <translation>{name}, termina en {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Key that pays</source>
            <translation>Clave que paga</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key</source>
            <translation>Se paga con la clave</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Fit your data</source>
            <translation>Para sus datos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sort and label</source>
            <translation>Clasificar y etiquetar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Pull out facts</source>
            <translation>Extraer datos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sum up and write</source>
            <translation>Resumir y redactar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} under the table are left out.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is left out.</extracomment>
            <translation>
                <numerusform>Se excluye {what} bajo la tabla.</numerusform>
                <numerusform>Se excluyen {what} bajo la tabla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} are kept as rows.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is kept as a row.</extracomment>
            <translation>
                <numerusform>Se conserva como fila {what} bajo la tabla.</numerusform>
                <numerusform>Se conservan como filas {what}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Row {n}: {words}</source>
            <translation>Fila {n}: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Notes and totals under the table are kept as rows.</source>
            <translation>Las notas y los totales bajo la tabla se conservan como filas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} note</extracomment>
            <translation>
                <numerusform>{n} nota</numerusform>
                <numerusform>{n} notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} totals</source>
            <comment>n</comment>
            <extracomment>For one: {n} total</extracomment>
            <translation>
                <numerusform>{n} total</numerusform>
                <numerusform>{n} totales</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Leave them out</source>
            <translation>Excluirlas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Hide them</source>
            <translation>Ocultarlas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>and {n} more</source>
            <comment>n</comment>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>What is spent and the worst case of all that is on its way never pass this sum, even if every answer is as long as it may be. Where the worst case of the whole job is above it, the job goes in rounds: the next one is sent when the one before is back and its real cost is known.</source>
            <translation>Lo gastado más el peor caso de todo lo que está en camino nunca superan este importe, aunque cada respuesta sea tan larga como se permite. Si el peor caso del trabajo entero lo supera, el trabajo va por rondas: la siguiente se envía cuando ha vuelto la anterior y se conoce su coste real.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Raise it to {most}</source>
            <translation>Subirlo a {most}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>What this means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Rows and price appear here as you go.</source>
            <translation>Las filas y el precio aparecerán aquí según avance.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>to send</source>
            <translation>por enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>answered already</source>
            <translation>ya respondidas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>the same</source>
            <translation>iguales</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>for {n} tries</source>
            <comment>n</comment>
            <extracomment>For one: for {n} try</extracomment>
            <translation>
                <numerusform>para {n} prueba</numerusform>
                <numerusform>para {n} pruebas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most: your limit</source>
            <translation>como máximo: su límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at a guess</source>
            <translation>estimado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>In a batch: {read} per million tokens read, {written} per million written.</source>
            <translation>En un lote: {read} por millón de tokens leídos, {written} por millón escritos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Its price is unknown.</source>
            <translation>Su precio es desconocido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>More: thinking, effort, length</source>
            <translation>Más: razonamiento, esfuerzo, longitud</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking before it answers</source>
            <translation>Razonar antes de responder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Longest answer, in tokens</source>
            <translation>Respuesta más larga, en tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking, effort, length</source>
            <translation>Razonamiento, esfuerzo, longitud</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking lets the model weigh a row before it answers: good where an answer takes several steps, and paid like the answer. Effort is how much it does for each answer: low is short and cheap, high is thorough. The longest answer is a bound and no wish: only what is written is paid, and what reaches the bound is cut off.</source>
            <translation>El razonamiento permite al modelo sopesar una fila antes de responder: es útil cuando una respuesta requiere varios pasos, y se paga como la respuesta. El esfuerzo es cuánto hace para cada respuesta: bajo es breve y barato, alto es minucioso. La respuesta más larga es un tope, no un objetivo: solo se paga lo que se escribe, y lo que llega al tope se corta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Room for about {words} words; a longer answer is cut off. Thinking uses this room too.</source>
            <translation>Espacio para unas {words} palabras; una respuesta más larga se corta. El razonamiento también usa este espacio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave it to the model</source>
            <translation>Que decida el modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Off: quicker, and only the answer is paid</source>
            <translation>Desactivado: más rápido, y solo se paga la respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>On: weighs hard cases first, and its notes are paid like answers</source>
            <translation>Activado: antes sopesa los casos difíciles, y sus notas se pagan como respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave these as they are unless a trial shows a reason.</source>
            <translation>Déjelos como están, salvo que una prueba dé motivos para cambiarlos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/model_prices.py" />
            <source>{n} more models</source>
            <comment>n</comment>
            <extracomment>For one: {n} more model</extracomment>
            <translation>
                <numerusform>{n} modelo más</numerusform>
                <numerusform>{n} modelos más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/notes_list.py" />
            <source>{n} more notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} more note</extracomment>
            <translation>
                <numerusform>{n} nota más</numerusform>
                <numerusform>{n} notas más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/page.py" />
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>for {things} with {model}</source>
            <translation>por {things} con {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>About {sum} for {things} with {model}. Most likely between {low} and {high}; never more than {most}.</source>
            <translation>Unos {sum} por {things} con {model}. Lo más probable, entre {low} y {high}; nunca más de {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{full} at the standard price; you save {saved}.</source>
            <translation>{full} al precio normal; ahorra {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}, {n} to send</source>
            <translation>{things}, {n} por enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}: {fate}.</source>
            <translation>{things}: {fate}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than your limit of {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de «{name}» van a {model} en {host}, por unos {sum} y nunca más que su límite de {most}; puede cerrar el equipo: las respuestas se descargan cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>With this limit nothing would be sent: a single row can come to {least}, all of them to {most}.</source>
            <translation>Con este límite no se enviaría nada: una sola fila puede llegar a {least}; todas, a {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things} for about {sum} (at most {most})</source>
            <translation>Enviar {things} por unos {sum} ({most} como máximo)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>every row has its answer from “{job}” already</source>
            <translation>todas las filas tienen ya su respuesta de «{job}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will cost; you pay what the service charges.</source>
            <translation>{things} con {model}. BatchDesk no conoce el precio de este modelo, así que no puede decir lo que costará el trabajo; pagará lo que cobre el servicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>A guess from the length of the texts: the service could not be asked to count them.</source>
            <translation>Una estimación por la longitud de los textos: no se pudo pedir al servicio que los contara.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}.</source>
            <translation>{things}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Goes in about {n} rounds, one after the other, so that the limit can not be passed. That is slower: most rounds are back within an hour.</source>
            <translation>Va en unas {n} rondas, una tras otra, para que no se pueda superar el límite. Es más lento: la mayoría de las rondas vuelven en una hora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host} in about {n} rounds, for about {sum} and never more than your limit of {most}; you can close the lid: answers are fetched, and the next round goes, when you are back.</source>
            <translation>{things} de «{name}» van a {model} en {host} en unas {n} rondas, por unos {sum} y nunca más que su límite de {most}; puede cerrar el equipo: cuando vuelva, se descargan las respuestas y se envía la ronda siguiente.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things}, price unknown</source>
            <translation>Enviar {things}, precio desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>How long answers get is a guess until a few rows were tried.</source>
            <translation>La longitud de las respuestas es una conjetura hasta que se prueben unas filas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} have their answer from “{job}”</source>
            <comment>n</comment>
            <extracomment>For one: {n} has its answer from “{job}”</extracomment>
            <translation>
                <numerusform>{n} tiene su respuesta de «{job}»</numerusform>
                <numerusform>{n} tienen su respuesta de «{job}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} share the answer of an equal row</source>
            <comment>n</comment>
            <extracomment>For one: {n} shares the answer of an equal row</extracomment>
            <translation>
                <numerusform>{n} comparte la respuesta de una fila igual</numerusform>
                <numerusform>{n} comparten la respuesta de una fila igual</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} are empty</source>
            <comment>n</comment>
            <extracomment>For one: {n} is empty</extracomment>
            <translation>
                <numerusform>{n} está vacía</numerusform>
                <numerusform>{n} están vacías</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>While the price is unknown a limit can not be kept.</source>
            <translation>Mientras el precio sea desconocido no se puede respetar un límite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Not needed: the job can not come to more than {most}.</source>
            <translation>No hace falta: el trabajo no puede costar más de {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>The job can not come to more than this.</source>
            <translation>El trabajo no puede costar más que esto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>This will not be enough for all: about {sum} is expected. A first part goes, then the job stops before the limit and asks you.</source>
            <translation>No alcanzará para todo: se prevén unos {sum}. Sale una primera parte; después el trabajo se detiene antes del límite y le pregunta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Close: it would take about {n} rounds, so the job stops after a first part and asks you, with what it cost by then.</source>
            <translation>Justo: harían falta unas {n} rondas, así que el trabajo se detiene tras una primera parte y le pregunta, indicando lo que haya costado hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>likely {low} to {high}</source>
            <translation>probablemente de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>at most {sum}</source>
            <translation>{sum} como máximo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>standard price {sum}</source>
            <translation>precio normal {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>limit {sum}</source>
            <translation>límite {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Number of the row</source>
            <translation>Número de la fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Another row, at random</source>
            <translation>Otra fila, al azar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row before</source>
            <translation>Fila anterior</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row after</source>
            <translation>Fila siguiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Shown as soon as every column in the prompt is one of your data.</source>
            <translation>Se muestra en cuanto todas las columnas del prompt estén en sus datos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Any row from 1 to {n}; Enter shows it.</source>
            <translation>Cualquier fila de 1 a {n}; Intro la muestra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, document</source>
            <translation>Como se envía, documento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, row</source>
            <translation>Como se envía, fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of document {n}</source>
            <translation>Lo que se envía del documento {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of row {n}</source>
            <translation>Lo que se envía de la fila {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Sentiment</source>
            <translation>Sentimiento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>How the writer feels about the matter, judged by this text alone. Mixed where it is both.</source>
            <translation>Qué siente quien escribe sobre el asunto, juzgado solo por este texto. Mixto cuando son ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>From 1 (not at all) to 5 (fully): how well the text fits what is asked. 3 where it is even.</source>
            <translation>De 1 (nada) a 5 (por completo): cuánto se ajusta el texto a lo que se pide. 3 si está equilibrado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes or no</source>
            <translation>Sí o no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Write the question here. Yes only where the text says so, no where it does not.</source>
            <translation>Escriba aquí la pregunta. Sí solo si el texto lo dice; no si no lo dice.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>What the text is mainly about, in two to four words, the same words for the same thing.</source>
            <translation>De qué trata sobre todo el texto, en dos a cuatro palabras, siempre las mismas para lo mismo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The English name of the language most of the text is written in.</source>
            <translation>El nombre en español del idioma en que está la mayor parte del texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The text in one sentence of at most 25 words, without judging it.</source>
            <translation>El texto en una frase de 25 palabras como máximo, sin valorarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Names of persons, each once, as written and without titles. Empty where none is named.</source>
            <translation>Nombres de personas, cada uno una vez, tal como están escritos y sin tratamientos. Vacío si no se nombra ninguna.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Organisations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Companies, authorities, clubs and brands that are named, each once, as written.</source>
            <translation>Empresas, autoridades, asociaciones y marcas nombradas, cada una una vez, tal como están escritas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Countries, towns, streets and other places that are named, each once, as written.</source>
            <translation>Países, ciudades, calles y otros lugares nombrados, cada uno una vez, tal como están escritos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The date that matters most in the text. Empty where the text gives no full date.</source>
            <translation>La fecha más importante del texto. Vacío si el texto no da una fecha completa.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The sum of money that the text is about, without its currency. Empty where there is none.</source>
            <translation>La suma de dinero de la que trata el texto, sin la moneda. Vacío si no hay ninguna.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Evidence quote</source>
            <translation>Cita de apoyo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The words of the text that the answers rest on most, copied exactly, at most 30 words.</source>
            <translation>Las palabras del texto en que más se apoyan las respuestas, copiadas exactamente, 30 como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>High where the text says it outright, medium where it can be inferred, low where it is a guess.</source>
            <translation>Alta si el texto lo dice expresamente, media si se puede deducir, baja si es una conjetura.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Needs a human</source>
            <translation>Requiere una persona</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes where the text is unclear, contradicts itself, or may do harm if the answer is wrong.</source>
            <translation>Sí cuando el texto no es claro, se contradice, o una respuesta errónea puede causar daño.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>positive, neutral, negative, mixed</source>
            <translation>positivo, neutro, negativo, mixto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>high, medium, low</source>
            <translation>alta, media, baja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>What Claude is asked about every row. Click a column above, or type {{ to put it in.</source>
            <translation>Lo que se pregunta a Claude en cada fila. Haga clic en una columna de arriba, o escriba {{ para ponerla.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Who Claude is here, what the words mean, what to do in doubt.</source>
            <translation>Quién es Claude aquí, qué significan las palabras, qué hacer en caso de duda.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>asked of every row</source>
            <translation>se pregunta en cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the prompt names none yet; click one to put it in</source>
            <translation>el prompt aún no nombra ninguna; haga clic en una para ponerla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>{n} are not in the prompt and stay here</source>
            <comment>n</comment>
            <extracomment>For one: {n} is not in the prompt and stays here</extracomment>
            <translation>
                <numerusform>{n} no está en el prompt y se queda aquí</numerusform>
                <numerusform>{n} no están en el prompt y se quedan aquí</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>all are in the prompt</source>
            <translation>todas están en el prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the same for all rows</source>
            <translation>iguales para todas las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Kind of work</source>
            <translation>Tipo de tarea</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Write my own</source>
            <translation>Escribir la mía</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>No recipe matches. Try fewer words, or write your own.</source>
            <translation>Ninguna receta coincide. Pruebe con menos palabras o escriba la suya.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>fits your data</source>
            <translation>para sus datos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for documents</source>
            <translation>para documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for tables</source>
            <translation>para tablas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>my recipe</source>
            <translation>mi receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of these rows again.</source>
            <translation>Volver a preguntar lo mismo de estas filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of other data.</source>
            <translation>Preguntar lo mismo de otros datos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use it too</source>
            <translation>Usarla también</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use only it</source>
            <translation>Usar solo la receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>This workbook holds its recipe, “{recipe}”.</source>
            <translation>Este libro contiene su receta, «{recipe}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How the rows are chosen</source>
            <translation>Cómo se eligen las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How many rows</source>
            <translation>Cuántas filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers</source>
            <translation>Números de fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers as in the preview, such as 1, 4-6; at most {n}.</source>
            <translation>Números de fila como en la vista previa, por ejemplo 1, 4-6; hasta {n}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Other rows</source>
            <translation>Otras filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Tick rows…</source>
            <translation>Marcar filas…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Short to long rows</source>
            <translation>De cortas a largas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Random rows</source>
            <translation>Filas al azar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>These rows</source>
            <translation>Estas filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>{n}, ticked</source>
            <translation>{n}, marcada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Tick the rows to try</source>
            <translation>Marque las filas que quiere probar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Click a row, or press the space bar on it. At most {n} rows can be tried at once.</source>
            <translation>Haga clic en una fila o pulse la barra espaciadora sobre ella. Se pueden probar hasta {n} filas a la vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Take this row</extracomment>
            <translation>
                <numerusform>Tomar esta fila</numerusform>
                <numerusform>Tomar estas {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these rows</source>
            <translation>Tomar estas filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>How many rows from the first on</source>
            <translation>Cuántas filas desde la primera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>All {n} rows</source>
            <translation>Todas las filas ({n})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>Only the first</source>
            <translation>Solo las primeras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You pay only for what was answered; a row that fails at the service is not charged.</source>
            <translation>Solo paga lo respondido; una fila que falla en el servicio no se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go out with the instructions; columns that the prompt does not name stay here.</source>
            <translation>Salen los prompts completos con las instrucciones; las columnas que el prompt no nombra se quedan aquí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de «{name}» van a {model} en {host}, por unos {sum} y nunca más de {most}; puede cerrar el equipo: las respuestas se descargan cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Your limit is {cap}. {rest}</source>
            <translation>Su límite es {cap}. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Most jobs finish within an hour; what is sent now must be done {latest}.</source>
            <translation>La mayoría de los trabajos terminan en una hora; lo que se envíe ahora debe estar listo {latest}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Claude works on while this computer sleeps and BatchDesk is closed; the service keeps the answers for 29 days.</source>
            <translation>Claude sigue trabajando mientras este equipo está en reposo y BatchDesk cerrado; el servicio guarda las respuestas durante 29 días.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go to a small program on this computer; nothing leaves it.</source>
            <translation>Los prompts completos van a un pequeño programa de este equipo; nada sale de él.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The answers come within seconds, are made up by rules, and are marked as practice everywhere.</source>
            <translation>Las respuestas llegan en segundos, se inventan según reglas y se marcan como práctica en todas partes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>If you close BatchDesk the job waits and goes on when you open it again.</source>
            <translation>Si cierra BatchDesk, el trabajo espera y continúa cuando vuelva a abrirlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Nothing is charged. To ask Claude, start BatchDesk without practice and add a key in Settings.</source>
            <translation>No se cobra nada. Para preguntar a Claude, inicie BatchDesk sin práctica y añada una clave en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>At a day and time you choose, with a limit</source>
            <translation>El día y a la hora que elija, con un límite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Every row of “{name}” has its answer from “{job}” already: nothing is sent, and nothing is paid.</source>
            <translation>Todas las filas de «{name}» tienen ya su respuesta de «{job}»: no se envía ni se paga nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to the practice service on this computer, which stands in for {model} and costs nothing; what is not answered when you close the lid is answered when you are back.</source>
            <translation>{things} de «{name}» van al servicio de práctica de este equipo, que hace las veces de {model} y no cuesta nada; lo que quede sin respuesta al cerrar el equipo se responde cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, at a price that is not known; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de «{name}» van a {model} en {host}, a un precio que no se conoce; puede cerrar el equipo: las respuestas se descargan cuando vuelva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Finish: there is nothing to send</source>
            <translation>Terminar: no hay nada que enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Send {things} to practice</source>
            <translation>Enviar {things} a la práctica</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Handing the job over</source>
            <translation>Entregando el trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is being handed over…</source>
            <translation>Se está entregando el trabajo…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is sent.</source>
            <translation>El trabajo se ha enviado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You save about {saved} of the standard price. {rest}</source>
            <translation>Ahorra unos {saved} respecto al precio normal. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The documents go out whole, with the instructions.</source>
            <translation>Los documentos salen enteros, con las instrucciones.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/share_bar.py" />
            <source>Made of: {pieces}</source>
            <translation>Se compone de: {pieces}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>current step</source>
            <translation>paso actual</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>still to come</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>saves about {sum}</source>
            <translation>ahorra unos {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>would save about {sum}</source>
            <translation>ahorraría unos {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>The first row goes ahead and is awaited, which takes a few minutes longer.</source>
            <translation>La primera fila va delante y se espera su vuelta, lo que tarda unos minutos más.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>Answers may change: try a few rows again.</source>
            <translation>Las respuestas pueden cambiar: pruebe de nuevo unas filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{rows}, {n} of them hidden</source>
            <translation>{rows}, {n} de ellas ocultas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows ({n} hidden)</source>
            <comment>n</comment>
            <extracomment>For one: Only visible rows ({n} hidden)</extracomment>
            <translation>
                <numerusform>Solo filas visibles ({n} oculta)</numerusform>
                <numerusform>Solo filas visibles ({n} ocultas)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Group names stand above the column names; they are joined as “Group - name”.</source>
            <translation>Hay nombres de grupo sobre los nombres de columna; se unen como «Grupo - nombre».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (oculta)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows</source>
            <translation>Solo filas visibles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Header row</source>
            <translation>Fila de encabezado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>A column with the names of files: each row then has its cells and the document it names.</source>
            <translation>Una columna con nombres de archivos: cada fila tiene entonces sus celdas y el documento que nombra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>The row in which the column names stand, as the spreadsheet counts it; none where there are none.</source>
            <translation>La fila en la que están los nombres de columna, según la cuenta la hoja de cálculo; ninguna si no los hay.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>columns are lettered</source>
            <translation>columnas con letras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>No row has column names, so that the first row is data, too.</source>
            <translation>Ninguna fila tiene nombres de columna, así que la primera también son datos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>in {n} rows</source>
            <translation>en {n} filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>named in “{column}”</source>
            <translation>nombrados en «{column}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>A whole document can be no example: it would be read with every row.</source>
            <translation>Un documento entero no puede ser un ejemplo: se leería con cada fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>This row is too long for an example: it would be read with every row.</source>
            <translation>Esta fila es demasiado larga para un ejemplo: se leería con cada fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{n} seconds</source>
            <translation>{n} segundos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>under a second</source>
            <translation>menos de un segundo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>before the change</source>
            <translation>antes del cambio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>asking…</source>
            <translation>preguntando…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>not tried</source>
            <translation>sin probar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{column}, before</source>
            <translation>{column}, antes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Row {n}</source>
            <translation>Fila {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} tokens read</source>
            <translation>{n} tokens leídos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} written</source>
            <translation>{n} escritos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Good: use as an example</source>
            <translation>Bien: usar como ejemplo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Correct it…</source>
            <translation>Corregirla…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What came back, as it came</source>
            <translation>Lo que llegó, tal como llegó</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What should have come back</source>
            <translation>Lo que debería haber llegado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Show the answers before the change</source>
            <translation>Mostrar las respuestas anteriores al cambio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Tried rows</source>
            <translation>Filas probadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>An example much like this one is in the recipe already, so it was not added.</source>
            <translation>La receta ya tiene un ejemplo muy parecido, así que no se ha añadido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>The example is in the recipe.</source>
            <translation>El ejemplo está en la receta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Try again in a moment, or go on without a trial.</source>
            <translation>Vuelva a intentarlo en un momento, o continúe sin probar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>This row is an example already; a correction replaces it.</source>
            <translation>Esta fila ya es un ejemplo; una corrección lo sustituye.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>{n} rows are answered.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is answered.</extracomment>
            <translation>
                <numerusform>{n} fila tiene respuesta.</numerusform>
                <numerusform>{n} filas tienen respuesta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Try the same {n} rows again</source>
            <comment>n</comment>
            <extracomment>For one: Try the same row again</extracomment>
            <translation>
                <numerusform>Volver a probar la misma fila</numerusform>
                <numerusform>Volver a probar las mismas {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked at once and therefore at the full price, twice that of the job. You can also go on without one.</source>
            <translation>Vea qué llega antes de preguntarlo en todas las filas; las cortas, medianas y largas son las que más enseñan. Una prueba se pregunta al momento y por tanto al precio completo, el doble que en el trabajo. También puede continuar sin probar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>It is read with every row, which adds about {n} tokens to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</source>
            <comment>n</comment>
            <extracomment>For one: It is read with every row, which adds about {n} token to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</extracomment>
            <translation>
                <numerusform>Se lee con cada fila, lo que añade cerca de {n} token a cada una; se paga menos donde la parte común está en la caché. Pruebe de nuevo las mismas filas para ver qué cambia.</numerusform>
                <numerusform>Se lee con cada fila, lo que añade unos {n} tokens a cada una; se paga menos donde la parte común está en la caché. Pruebe de nuevo las mismas filas para ver qué cambia.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These answers are from before you changed the question. Try the same rows again to compare.</source>
            <translation>Estas respuestas son de antes de cambiar la pregunta. Pruebe de nuevo las mismas filas para comparar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{changed} of {n} answers changed; they are marked with a pencil.</source>
            <comment>n</comment>
            <extracomment>For one: {changed} of {n} answer changed; it is marked with a pencil.</extracomment>
            <translation>
                <numerusform>Ha cambiado {changed} de {n} respuesta; está marcada con un lápiz.</numerusform>
                <numerusform>Respuestas que han cambiado: {changed} de {n}; se marcan con un lápiz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These {n} cost {sum}, {each} each; in the job a row costs about half as much.</source>
            <comment>n</comment>
            <extracomment>For one: This one cost {sum}.</extracomment>
            <translation>
                <numerusform>Esta costó {sum}, es decir, {each}.</numerusform>
                <numerusform>Estas {n} costaron {sum}, {each} cada una; en el trabajo, una fila cuesta cerca de la mitad.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{read} tokens read, {written} written, {time}.</source>
            <translation>{read} tokens leídos, {written} escritos, {time}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row. This is practice: it costs nothing.</source>
            <translation>Vea qué llega antes de preguntarlo en todas las filas. Esto es práctica: no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>The practice service does not learn from examples; Claude reads this one with every row.</source>
            <translation>El servicio de práctica no aprende de los ejemplos; Claude lee este con cada fila.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>All {n} answers are as they were before.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} answer is as it was before.</extracomment>
            <translation>
                <numerusform>La respuesta es la misma que antes.</numerusform>
                <numerusform>Las {n} respuestas son las mismas que antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Practice: these {n} cost nothing.</source>
            <comment>n</comment>
            <extracomment>For one: Practice: this one cost nothing.</extracomment>
            <translation>
                <numerusform>Práctica: esta no costó nada.</numerusform>
                <numerusform>Práctica: estas {n} no costaron nada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>What this trial cost is unknown, because the price of this model is.</source>
            <translation>No se sabe lo que costó esta prueba, porque no se conoce el precio de este modelo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>This one cost {sum}; in the job a row costs about half as much.</source>
            <translation>Esta costó {sum}; en el trabajo, una fila cuesta cerca de la mitad.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>a new job</source>
            <translation>un trabajo nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Show {n} more</source>
            <comment>n</comment>
            <extracomment>For one: Show {n} more</extracomment>
            <translation>
                <numerusform>Mostrar {n} más</numerusform>
                <numerusform>Mostrar {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>“{name}” is discarded.</source>
            <translation>«{name}» se ha descartado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Unfinished: {name} · {step}</source>
            <translation>Sin terminar: {name} · {step}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Puts it away; this can be undone.</source>
            <translation>Lo retira; se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Leave without sending; what you began stays on the desk, unfinished.</source>
            <translation>Salir sin enviar; lo empezado se queda entre los trabajos, sin terminar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Go on, or send at the last step</source>
            <translation>Continuar, o enviar en el último paso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} row</extracomment>
            <translation>
                <numerusform>Preguntando a Claude por {n} fila</numerusform>
                <numerusform>Preguntando a Claude por {n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Try this row</extracomment>
            <translation>
                <numerusform>Probar esta fila</numerusform>
                <numerusform>Probar estas {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these rows</source>
            <translation>Probar estas filas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} document</extracomment>
            <translation>
                <numerusform>Preguntando a Claude por {n} documento</numerusform>
                <numerusform>Preguntando a Claude por {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This is practice: nothing leaves this computer and nothing is charged.</source>
            <translation>Esto es práctica: nada sale de este equipo y no se cobra nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>yes/no</source>
            <translation>sí/no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>mixed</source>
            <translation>mixto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>the document itself</source>
            <translation>el propio documento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What is to be read</source>
            <translation>Qué se debe leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What to ask of it</source>
            <translation>Qué preguntar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>See a few answers</source>
            <translation>Ver unas respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What it will cost</source>
            <translation>Lo que costará</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Give it to Claude</source>
            <translation>Entregarlo a Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what to ask</source>
            <translation>Siguiente: qué preguntar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what it costs</source>
            <translation>Siguiente: cuánto cuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: send</source>
            <translation>Siguiente: enviar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Try this document</extracomment>
            <translation>
                <numerusform>Probar este documento</numerusform>
                <numerusform>Probar estos {n} documentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these documents</source>
            <translation>Probar estos documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing leaves this computer in this step.</source>
            <translation>En este paso nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Only the rows you try are sent to Claude.</source>
            <translation>A Claude solo se envían las filas que prueba.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A few rows go to Claude to be counted, which is free.</source>
            <translation>Unas pocas filas van a Claude para contarlas, lo cual es gratuito.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing is sent until you press Send.</source>
            <translation>No se envía nada hasta que pulse Enviar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a file or a folder first.</source>
            <translation>Elija antes un archivo o una carpeta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This data has no rows; choose another sheet, header row or file.</source>
            <translation>Estos datos no tienen filas; elija otra hoja, fila de encabezado o archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a recipe, or write what to ask.</source>
            <translation>Elija una receta o escriba qué preguntar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose which column stands for “{column}”.</source>
            <translation>Elija qué columna corresponde a «{column}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Mend the answer columns: {reason}.</source>
            <translation>Corrija las columnas de respuesta: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a model.</source>
            <translation>Elija un modelo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The price is not worked out yet.</source>
            <translation>El precio aún no se ha calculado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The limit is below what a single row could cost.</source>
            <translation>El límite está por debajo de lo que podría costar una sola fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A limit can not be kept while the price is unknown.</source>
            <translation>No se puede respetar un límite mientras el precio sea desconocido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>One of</source>
            <translation>Uno de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Whole number</source>
            <translation>Número entero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Low: quick and cheap, for plain labels</source>
            <translation>Bajo: rápido y barato, para etiquetas sencillas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Medium: for judgement, costs more</source>
            <translation>Medio: para valorar, cuesta más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>High: careful, costs much more</source>
            <translation>Alto: cuidadoso, cuesta mucho más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Very high: for hard cases only</source>
            <translation>Muy alto: solo para casos difíciles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>As much as it can: slow, and by far the dearest</source>
            <translation>El máximo: lento y, con diferencia, el más caro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on a few documents</source>
            <translation>Siguiente: probar con unos documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on three rows</source>
            <translation>Siguiente: probar con tres filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is not of the column's kind</source>
            <translation>no es del tipo de la columna</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Type the value as text.</source>
            <translation>Escriba el valor como texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is none of the choices</source>
            <translation>no es ninguna de las opciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Choose one of: {choices}.</source>
            <translation>Elija una de estas: {choices}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it says neither yes nor no</source>
            <translation>no dice ni sí ni no</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write yes or no.</source>
            <translation>Escriba sí o no.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write the date as 2026-03-09.</source>
            <translation>Escriba la fecha como 2026-03-09.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write a whole number without any marks, as 1234.</source>
            <translation>Escriba un número entero sin separadores, como 1234.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The price of the model is unknown.</source>
            <translation>El precio del modelo es desconocido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The part that all rows share has {shared_tokens} tokens; this model caches from {min_cacheable} on.</source>
            <translation>La parte común a todas las filas tiene {shared_tokens} tokens; este modelo guarda en caché a partir de {min_cacheable}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Too few requests found the shared part in the cache before.</source>
            <translation>Hasta ahora, muy pocas solicitudes encontraron la parte común en la caché.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Caching the shared part would save too little to wait for.</source>
            <translation>Guardar en caché la parte común ahorraría demasiado poco para esperar por ello.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The shared part ({shared_tokens} tokens) is sent ahead once; the other rows then read it at {cache_read} of its price.</source>
            <translation>La parte común ({shared_tokens} tokens) se envía antes una vez; las demás filas la leen después al {cache_read} de su precio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/clipboard.py" />
            <source>[h]:mm:ss</source>
            <translation>[h]:mm:ss</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share: instructions and answer columns</source>
            <translation>Lo común a todas las filas: instrucciones y columnas de respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share, read from the cache</source>
            <translation>Lo común a todas las filas, leído de la caché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>The rows themselves</source>
            <translation>Las propias filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>Thinking before the answers</source>
            <translation>Razonamiento antes de las respuestas</translation>
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
            <translation>nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} has no effort “{granted}”; its own default is used.</source>
            <translation>{name} no tiene el esfuerzo «{granted}»; se usa su valor predeterminado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>Without thinking {name} allows effort up to “{granted}”.</source>
            <translation>Sin razonamiento, {name} permite esfuerzo hasta «{granted}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} always thinks; this can not be turned off.</source>
            <translation>{name} siempre razona; no se puede desactivar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} is used without thinking.</source>
            <translation>{name} se usa sin razonamiento.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/money.py" />
            <source>an unknown price</source>
            <translation>un precio desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service did not get to it within 24 hours; not charged.</source>
            <translation>El servicio no llegó a ella en 24 horas; no se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Canceled before it was processed; not charged.</source>
            <translation>Cancelada antes de procesarse; no se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service sent an unknown kind of result ({kind}).</source>
            <translation>El servicio envió un resultado de tipo desconocido ({kind}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer did not fit; run it again with more room (max_tokens).</source>
            <translation>La respuesta no cupo; vuelva a enviarla con más espacio (max_tokens).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The row is too long for this model; shorten it.</source>
            <translation>La fila es demasiado larga para este modelo; acórtela.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It stopped for an unexpected reason ({reason}).</source>
            <translation>Se detuvo por un motivo inesperado ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer was empty.</source>
            <translation>La respuesta estaba vacía.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; charged. Another model may answer.</source>
            <translation>Claude se negó a responder{why}; se cobra. Otro modelo quizá responda.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; not charged. Another model may answer.</source>
            <translation>Claude se negó a responder{why}; no se cobra. Otro modelo quizá responda.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>not charged</source>
            <translation>no se cobra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude se negó{why}; se cobra. Pida una explicación en lugar del razonamiento.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; not charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude se negó{why}; no se cobra. Pida una explicación en lugar del razonamiento.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>unknown error</source>
            <translation>error desconocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It can be sent again.</source>
            <translation>Se puede volver a enviar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Not charged.</source>
            <translation>No se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer is not in the form asked for.</source>
            <translation>La respuesta no tiene la forma pedida.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer has no “{name}”.</source>
            <translation>La respuesta no tiene «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, which is none of the choices.</source>
            <translation>«{name}» es {value}, que no es ninguna de las opciones.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a list.</source>
            <translation>«{name}» es {value}, no una lista.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a number.</source>
            <translation>«{name}» es {value}, no un número.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a whole number.</source>
            <translation>«{name}» es {value}, no un número entero.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not yes or no.</source>
            <translation>«{name}» es {value}, que no es ni sí ni no.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a date as YYYY-MM-DD.</source>
            <translation>«{name}» es {value}, no una fecha como AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a text.</source>
            <translation>«{name}» es {value}, no un texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/prices.py" />
            <source>entered by you on {isoformat}</source>
            <translation>introducido por usted el {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not an object</source>
            <translation>no es un objeto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Begin it with {{ and "format".</source>
            <translation>Empiécelo con {{ y "format".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the recipe</source>
            <translation>la receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {get}</source>
            <translation>es {get}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "format": "{format}".</source>
            <translation>Escriba "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give the answer column a name.</source>
            <translation>Dé un nombre a la columna de respuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” stands there twice</source>
            <translation>«{name}» está dos veces</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each answer its own name.</source>
            <translation>Dé a cada respuesta su propio nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the kind is {value}</source>
            <translation>el tipo es {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take them out, or write "kind": "choice".</source>
            <translation>Quítelas o escriba "kind": "choice".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” has no choices</source>
            <translation>«{name}» no tiene opciones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>List at least two choices.</source>
            <translation>Enumere al menos dos opciones.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>one choice is empty</source>
            <translation>una opción está vacía</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take it out, or give it a word.</source>
            <translation>Quítela o póngale una palabra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>two choices differ only by capitals or not at all</source>
            <translation>dos opciones solo se distinguen por las mayúsculas, o ni siquiera por eso</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each its own word.</source>
            <translation>Dé a cada una su propia palabra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list</source>
            <translation>no es una lista</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "answers": [ ... ].</source>
            <translation>Escriba "answers": [ ... ].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write {{"name": "...", "kind": "text"}}.</source>
            <translation>Escriba {{"name": "...", "kind": "text"}}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no kind {kind}</source>
            <translation>no existe el tipo {kind}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list of texts</source>
            <translation>no es una lista de textos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "choices": ["a", "b"].</source>
            <translation>Escriba "choices": ["a", "b"].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it has an unknown key “{key}”</source>
            <translation>tiene una clave desconocida: «{key}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a text</source>
            <translation>no es un texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Put it in quotation marks.</source>
            <translation>Póngalo entre comillas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no {value}</source>
            <translation>no existe {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {value}</source>
            <translation>es {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give a whole number from 1 to 300000.</source>
            <translation>Indique un número entero de 1 a 300000.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Did you mean “{close}”?</source>
            <translation>¿Quería decir «{close}»?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Use one of: {names}.</source>
            <translation>Elija entre: {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no file or folder “{name}”.</source>
            <translation>No existe el archivo o la carpeta «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the name and the folder, then try again.</source>
            <translation>Compruebe el nombre y la carpeta y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be opened: {reason}.</source>
            <translation>«{name}» no se puede abrir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that you may read it and that it is not on a lost drive.</source>
            <translation>Compruebe que tiene permiso para leerlo y que no está en una unidad desconectada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is not a kind of file that BatchDesk reads, whatever its name says.</source>
            <translation>«{name}» no es un tipo de archivo que BatchDesk lea, diga lo que diga su nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A workbook that is damaged or protected must be opened in Excel and saved again as .xlsx; else give CSV or a folder of documents.</source>
            <translation>Un libro dañado o protegido debe abrirse en Excel y guardarse de nuevo como .xlsx; si no, use CSV o una carpeta de documentos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is protected with a password.</source>
            <translation>«{name}» está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Save a copy without the password, then load that copy.</source>
            <translation>Guarde una copia sin contraseña y cargue esa copia.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a file that has a table in it.</source>
            <translation>Elija un archivo que contenga una tabla.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is damaged or is not what its name says: {reason}.</source>
            <translation>«{name}» está dañado o no es lo que dice su nombre: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it in the program that made it, save it again, then load the new file.</source>
            <translation>Ábralo en el programa con el que se creó, guárdelo de nuevo y cargue el archivo nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be read: {reason}.</source>
            <translation>«{name}» no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{mend}</source>
            <translation>{mend}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has no sheet named “{sheet}”.</source>
            <translation>«{name}» no tiene ninguna hoja llamada «{sheet}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Its sheets are: {sheets}.</source>
            <translation>Sus hojas son: {sheets}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The sheet “{sheet}” of “{name}” has no rows below its header.</source>
            <translation>La hoja «{sheet}» de «{name}» no tiene filas bajo el encabezado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another sheet, or another header row.</source>
            <translation>Elija otra hoja u otra fila de encabezado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} of the sheet “{sheet}” holds no column names.</source>
            <translation>La fila {row} de la hoja «{sheet}» no contiene nombres de columna.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose the row in which the column names stand.</source>
            <translation>Elija la fila en la que están los nombres de columna.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no files in it.</source>
            <translation>La carpeta «{name}» no tiene archivos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a folder that holds your documents.</source>
            <translation>Elija una carpeta que contenga sus documentos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>No file in the folder “{name}” can be read.</source>
            <translation>No se puede leer ningún archivo de la carpeta «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>BatchDesk reads {kinds}; choose a folder that holds some.</source>
            <translation>BatchDesk lee {kinds}; elija una carpeta que contenga alguno.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no recipe “{name}”.</source>
            <translation>No existe la receta «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give the path of a .recipe.json file, or one of: {known}.</source>
            <translation>Indique la ruta de un archivo .recipe.json, o una de estas: {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe “{name}” is not valid JSON: {reason}.</source>
            <translation>La receta «{name}» no es JSON válido: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that place, or export the recipe again.</source>
            <translation>Corrija ese punto o vuelva a exportar la receta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe is not usable: {place}: {reason}.</source>
            <translation>La receta no se puede usar: {place}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The workbook “{name}” holds no recipe.</source>
            <translation>El libro «{name}» no contiene ninguna receta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a workbook that BatchDesk wrote, with its sheet Run info, or a .recipe.json file.</source>
            <translation>Elija un libro escrito por BatchDesk, con su hoja Run info, o un archivo .recipe.json.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The prompt asks for a column “{hole}” that the data does not have.</source>
            <translation>El prompt pide una columna «{hole}» que los datos no tienen.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is a recipe named “{name}” already.</source>
            <translation>Ya hay una receta llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service has no model “{model}”.</source>
            <translation>El servicio no tiene el modelo «{model}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose one of: {known}.</source>
            <translation>Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The model “{model}” is retired or is about to be.</source>
            <translation>El modelo «{model}» está retirado o a punto de estarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a newer model.</source>
            <translation>Elija un modelo más reciente.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} is too large to send ({size}).</source>
            <translation>La fila {row} es demasiado grande para enviarla ({size}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Shorten or split it; one request can hold 32 MB.</source>
            <translation>Acórtela o divídala; en una solicitud caben 32 MB.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is nothing to send: every row is empty in the columns that the prompt uses.</source>
            <translation>No hay nada que enviar: todas las filas están vacías en las columnas que usa el prompt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose other columns, or another sheet.</source>
            <translation>Elija otras columnas u otra hoja.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The limit of {cap} does not bear a single row by its worst case; this job could cost up to {ceiling}.</source>
            <translation>El límite de {cap} no alcanza ni para una sola fila en el peor caso; este trabajo podría costar hasta {ceiling}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit, send fewer rows, or choose a smaller model; nothing was sent.</source>
            <translation>Suba el límite, envíe menos filas o elija un modelo más pequeño; no se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This could cost up to {worst}, and of this month's limit of {cap} only {left} is left.</source>
            <translation>Esto podría costar hasta {worst}, y del límite de este mes, {cap}, solo quedan {left}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the monthly limit in the settings, or wait until next month; nothing was sent.</source>
            <translation>Suba el límite mensual en los ajustes o espere al mes que viene; no se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The monthly limit in the settings can not be read, so nothing is sent.</source>
            <translation>El límite mensual de los ajustes no se puede leer, así que no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it again in Settings, or set none.</source>
            <translation>Fíjelo de nuevo en los ajustes, o quítelo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Stopped at the {limit}: {spent} is spent for {done} of {rows} rows; the rest is expected to cost {expected} and can cost at most {worst}.</source>
            <translation>Detenido en el {limit}: se han gastado {spent} en {done} de {rows} filas; se prevé que el resto cueste {expected}, y {worst} como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit to {all} to send it all at once{way}; nothing is lost.</source>
            <translation>Suba el límite a {all} para enviarlo todo de una vez{way}; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A limit of {cap} can not be kept any more: {spent} is spent, and with what is under way it can come to {least}.</source>
            <translation>Ya no se puede respetar un límite de {cap}: se han gastado {spent}, y con lo que está en marcha puede llegar a {least}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it to {least} or more to send nothing further, or cancel the job to stop what is under way.</source>
            <translation>Fíjelo en {least} o más para no enviar nada más, o cancele el trabajo para detener lo que está en marcha.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A part of this job cost {cost}, more than the {worst} that it can cost by the prices BatchDesk knows.</source>
            <translation>Una parte de este trabajo costó {cost}, más de los {worst} que puede costar según los precios que conoce BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing more is sent; compare the prices with your bill, then go on.</source>
            <translation>No se envía nada más; compare los precios con su factura y continúe después.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service did not take answers of more than {most} tokens: {reason}.</source>
            <translation>El servicio no aceptó respuestas de más de {most} tokens: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the room for an answer to {most} tokens or less, or use Anthropic's own address; nothing was charged.</source>
            <translation>Fije el espacio de una respuesta en {most} tokens o menos, o use la dirección de Anthropic; no se ha cobrado nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The price of the model “{model}” is unknown, so the limit of {cap} can not be kept.</source>
            <translation>El precio del modelo «{model}» es desconocido, así que no se puede respetar el límite de {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a model with a known price, or send without a limit.</source>
            <translation>Elija un modelo de precio conocido o envíe sin límite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{where}” has no column “{column}” to tell its rows by.</source>
            <translation>«{where}» no tiene una columna «{column}» para distinguir sus filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that both files have, or go by the rows' content.</source>
            <translation>Elija una columna que tengan ambos archivos, o guíese por el contenido de las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{column}” does not name one row each: “{value}” stands in several rows of {where}.</source>
            <translation>«{column}» no identifica una sola fila: «{value}» está en varias filas de {where}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that is different in every row, or go by the rows' content.</source>
            <translation>Elija una columna distinta en cada fila, o guíese por el contenido de las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a later one, or send the job now.</source>
            <translation>Elija una hora posterior o envíe el trabajo ahora.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>What is sent by itself needs a limit.</source>
            <translation>Lo que se envía automáticamente necesita un límite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Say how much it may cost at the most, more than nothing.</source>
            <translation>Indique cuánto puede costar como máximo; debe ser más de cero.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{zone}” is not a time zone that this computer knows.</source>
            <translation>«{zone}» no es una zona horaria que este equipo conozca.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the time zone of the computer, then try again.</source>
            <translation>Ajuste la zona horaria del equipo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This question is no longer repeated.</source>
            <translation>Esta pregunta ya no se repite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in the list; it may have been removed in another window.</source>
            <translation>Mire la lista; quizá se haya quitado en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is running already.</source>
            <translation>«{name}» ya se está ejecutando.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it to end; nothing is sent twice.</source>
            <translation>Espere a que termine; no se envía nada dos veces.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no file like “{pattern}”.</source>
            <translation>La carpeta «{name}» no tiene ningún archivo como «{pattern}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Put one there, or choose another folder or pattern.</source>
            <translation>Ponga uno ahí, o elija otra carpeta u otro patrón.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The run before, “{job}”, is not finished and waits for you.</source>
            <translation>La ejecución anterior, «{job}», no ha terminado y le espera.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it and decide; the next run goes on from it.</source>
            <translation>Ábrala y decida; la siguiente continúa desde ella.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{text}” does not fit “{answer}”: {reason}.</source>
            <translation>«{text}» no encaja en «{answer}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This document can not be shown as a page: {reason}.</source>
            <translation>Este documento no se puede mostrar como página: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Read its text here, or open the file itself.</source>
            <translation>Lea su texto aquí o abra el propio archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be written: {reason}.</source>
            <translation>«{name}» no se puede escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close it if it is open in Excel, or choose another name; your answers are kept and can be exported again.</source>
            <translation>Ciérrelo si está abierto en Excel, o elija otro nombre; sus respuestas se conservan y se pueden exportar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has an ending that BatchDesk can not write.</source>
            <translation>«{name}» tiene una extensión que BatchDesk no puede escribir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use one of: {kinds}.</source>
            <translation>Use una de estas extensiones: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The disk is full, so “{name}” could not be written.</source>
            <translation>El disco está lleno, así que no se pudo escribir «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make room and try again; nothing is lost.</source>
            <translation>Libere espacio y vuelva a intentarlo; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The answers can not be added to “{name}”: {reason}.</source>
            <translation>Las respuestas no se pueden añadir a «{name}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Export them as a new workbook instead; “{name}” stays as it is.</source>
            <translation>Expórtelas como libro nuevo; «{name}» queda como está.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” no longer holds what was asked about: {reason}.</source>
            <translation>«{name}» ya no contiene aquello por lo que se preguntó: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add the answers to the workbook as it was, or export them as a new one; nothing was written.</source>
            <translation>Añada las respuestas al libro tal como era, o expórtelas como uno nuevo; no se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no API key yet.</source>
            <translation>Aún no hay clave de API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add one in Settings, with “batchdesk key set” or as ANTHROPIC_API_KEY; or try everything without one: --practice.</source>
            <translation>Añada una en Ajustes, con «batchdesk key set» o como ANTHROPIC_API_KEY; o pruébelo todo sin clave: --practice.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This does not look like an API key: {reason}.</source>
            <translation>Esto no parece una clave de API: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Copy the whole key again.</source>
            <translation>Copie de nuevo la clave entera.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is an Admin key, which can not ask Claude anything.</source>
            <translation>Esta es una clave de administración (Admin), que no puede preguntar nada a Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an ordinary API key in the Console.</source>
            <translation>Cree una clave de API normal en la Console.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is a sign-in token, not an API key.</source>
            <translation>Esto es un token de inicio de sesión, no una clave de API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an API key in the Console; it begins with sk-ant-api.</source>
            <translation>Cree una clave de API en la Console; empieza por sk-ant-api.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not accept the API key.</source>
            <translation>El servicio no acepta la clave de API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that it is complete and not expired, or make a new one.</source>
            <translation>Compruebe que está completa y no ha caducado, o cree una nueva.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The API key may not do this: {reason}.</source>
            <translation>La clave de API no permite hacer esto: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Ask the person who manages your workspace for access.</source>
            <translation>Pida acceso a quien administra su espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is not on this computer any more.</source>
            <translation>La clave «{name}» ya no está en este equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add it again under this name in Settings, or give the job another key of the same workspace.</source>
            <translation>Añádala de nuevo con este nombre en Ajustes, o dé al trabajo otra clave del mismo espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is needed by jobs that are not finished: {jobs}.</source>
            <translation>La clave «{name}» la necesitan trabajos sin terminar: {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then forget the key.</source>
            <translation>Deje que terminen, o cancélelos, y olvide después la clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A key is named “{name}” already.</source>
            <translation>Ya hay una clave llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give this one another name.</source>
            <translation>Dé otro nombre a esta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not the address of a proxy that BatchDesk can use: {reason}.</source>
            <translation>«{address}» no es la dirección de un proxy que BatchDesk pueda usar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Write it like http://proxy.firm:8080; your IT knows it.</source>
            <translation>Escríbala como http://proxy.firm:8080; su departamento de informática la conoce.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This computer offers no keychain to keep the key in ({reason}).</source>
            <translation>Este equipo no ofrece ningún llavero en el que guardar la clave ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only, or set up a keychain; BatchDesk never writes a key into a file.</source>
            <translation>Use la clave solo en esta sesión, o configure un llavero; BatchDesk nunca escribe una clave en un archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>Desbloquéelo y vuelva a intentarlo, o use la clave solo en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain found here would keep the key in plain text ({reason}).</source>
            <translation>El llavero encontrado aquí guardaría la clave como texto sin cifrar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only; BatchDesk never writes a key into a file.</source>
            <translation>Use la clave solo en esta sesión; BatchDesk nunca escribe una clave en un archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain did not do what was asked: {reason}.</source>
            <translation>El llavero no hizo lo que se le pidió: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again, or use the key for this session only.</source>
            <translation>Vuelva a intentarlo o use la clave solo en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The account has no credit left or a payment failed.</source>
            <translation>La cuenta no tiene saldo o ha fallado un pago.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that in the Console, then go on; nothing is lost.</source>
            <translation>Corríjalo en la Console y continúe; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The spending limit of your organization or workspace is reached.</source>
            <translation>Se ha alcanzado el límite de gasto de su organización o espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise it in the Console or wait for the next month, then go on; nothing is lost.</source>
            <translation>Súbalo en la Console o espere al mes que viene y continúe; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} can not be reached: {reason}.</source>
            <translation>No se puede acceder al servicio en {host}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the connection; nothing is lost, and a job goes on by itself when it is back.</source>
            <translation>Compruebe la conexión; no se pierde nada, y un trabajo continúa solo cuando se restablece.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The secure connection to {host} is not trusted: {reason}.</source>
            <translation>La conexión segura con {host} no es de confianza: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A proxy of your company may be in between; ask your IT to install its certificate on this computer.</source>
            <translation>Puede que haya un proxy de su empresa en medio; pida a su departamento de informática que instale su certificado en este equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service is busy or out of order for now ({reason}).</source>
            <translation>El servicio está saturado o fuera de servicio por ahora ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job tries again by itself, anything else you can try again in a minute.</source>
            <translation>No se pierde nada; un trabajo lo reintenta solo, y lo demás puede intentarlo de nuevo en un minuto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service asks for a pause ({reason}).</source>
            <translation>El servicio pide una pausa ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job goes on by itself after it, anything else you can try again in a minute.</source>
            <translation>No se pierde nada; un trabajo continúa solo después, y lo demás puede intentarlo de nuevo en un minuto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service finds this too large to take at once.</source>
            <translation>Al servicio le parece demasiado grande para aceptarlo de una vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Send smaller parts.</source>
            <translation>Envíe partes más pequeñas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service refused the request: {reason}.</source>
            <translation>El servicio rechazó la solicitud: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend what it names; a refused request costs nothing.</source>
            <translation>Corrija lo que indica; una solicitud rechazada no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not know {what}.</source>
            <translation>El servicio no conoce {what}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It may be gone, or belong to another workspace than this key.</source>
            <translation>Puede que ya no exista, o que pertenezca a otro espacio de trabajo que esta clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} offers no message batches.</source>
            <translation>El servicio en {host} no ofrece lotes de mensajes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use another address; this one can not do batch jobs.</source>
            <translation>Use otra dirección; con esta no se pueden hacer trabajos por lotes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} answered something that BatchDesk does not understand ({reason}).</source>
            <translation>El servicio en {host} respondió algo que BatchDesk no entiende ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the address; if it is right, try again later. Nothing is lost.</source>
            <translation>Compruebe la dirección; si es correcta, vuelva a intentarlo más tarde. No se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The download of the answers was cut off.</source>
            <translation>La descarga de las respuestas se interrumpió.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is started again by itself; nothing is paid again.</source>
            <translation>Se reinicia sola; nada se paga otra vez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not an address BatchDesk will send a key to.</source>
            <translation>«{address}» no es una dirección a la que BatchDesk envíe una clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give one that begins with https://.</source>
            <translation>Indique una que empiece por https://.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service no longer knows the batch {batch}.</source>
            <translation>El servicio ya no conoce el lote {batch}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>If the key belongs to another workspace than before, use the earlier one and go on; else its answers are gone.</source>
            <translation>Si la clave es de otro espacio de trabajo que antes, use la anterior y continúe; si no, sus respuestas se han perdido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is not known whether the service took a part of this job ({requests} requests).</source>
            <translation>No se sabe si el servicio aceptó una parte de este trabajo ({requests} solicitudes).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in “{job}” and decide; nothing is sent again without your word.</source>
            <translation>Mire en «{job}» y decida; nada se vuelve a enviar sin su permiso.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The practice service did not start: {reason}.</source>
            <translation>El servicio de práctica no se inició: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again; if it stays so, restart the computer.</source>
            <translation>Vuelva a intentarlo; si sigue igual, reinicie el equipo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no job “{job}” on this desk.</source>
            <translation>Aquí no hay ningún trabajo «{job}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>See “batchdesk jobs” for the ones there are.</source>
            <translation>Con «batchdesk jobs» verá los que hay.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” can not do this now: {reason}.</source>
            <translation>El trabajo «{job}» no puede hacer esto ahora: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There are jobs that still go on: {jobs}.</source>
            <translation>Hay trabajos que siguen en marcha: {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then delete everything.</source>
            <translation>Deje que terminen, o cancélelos, y elimínelo todo después.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” is being worked on in another window.</source>
            <translation>Se está trabajando en «{job}» en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it, or close the other window.</source>
            <translation>Espere a que acabe o cierre la otra ventana.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder for jobs and settings can not be used: {reason}.</source>
            <translation>La carpeta de trabajos y ajustes no se puede usar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close other BatchDesk windows that may hold it, check the disk and its rights, and try again.</source>
            <translation>Cierre otras ventanas de BatchDesk que puedan tenerla ocupada, compruebe el disco y sus permisos, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This desk was used with a newer BatchDesk (its data has version {found}, this one knows {known}).</source>
            <translation>Estos trabajos se usaron con un BatchDesk más reciente (sus datos tienen la versión {found}; este conoce la {known}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Install the newer BatchDesk; nothing was changed.</source>
            <translation>Instale el BatchDesk más reciente; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Something went wrong inside BatchDesk ({reason}).</source>
            <translation>Algo ha fallado dentro de BatchDesk ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Your work is kept. Details are in the log: {log}</source>
            <translation>Su trabajo se conserva. Los detalles están en el registro: {log}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job, sent again</source>
            <translation>Trabajo, reenviado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Rows tried</source>
            <translation>Filas probadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the answer was cut off; run it again with more room</source>
            <translation>la respuesta se cortó; vuelva a enviarla con más espacio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Claude declined to answer</source>
            <translation>Claude se negó a responder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>an answer came, but not the one asked for</source>
            <translation>llegó una respuesta, pero no la pedida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service could not process this row; it was not charged</source>
            <translation>el servicio no pudo procesar esta fila; no se cobró</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service did not get to this row within 24 hours; it was not charged</source>
            <translation>el servicio no llegó a esta fila en 24 horas; no se cobró</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>canceled before it was processed; it was not charged</source>
            <translation>cancelada antes de procesarse; no se cobró</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>no answer yet</source>
            <translation>aún sin respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>They need more room: they are sent with twice the length.</source>
            <translation>Necesitan más espacio: se envían con el doble de longitud.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The same model will most likely decline again; another model may answer.</source>
            <translation>Lo más probable es que el mismo modelo vuelva a negarse; otro modelo quizá responda.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; if it happens again, make the answer columns clearer.</source>
            <translation>Se envían tal cual; si vuelve a ocurrir, aclare las columnas de respuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; nothing was charged for them.</source>
            <translation>Se envían tal cual; no se cobró nada por ellas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Canceling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>first</source>
            <translation>primera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>second</source>
            <translation>segunda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>third</source>
            <translation>tercera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fourth</source>
            <translation>cuarta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fifth</source>
            <translation>quinta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>sixth</source>
            <translation>sexta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>seventh</source>
            <translation>séptima</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>eighth</source>
            <translation>octava</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>ninth</source>
            <translation>novena</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>tenth</source>
            <translation>décima</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>One row goes ahead, so that the others find the part they share in the cache; they follow when it is back.</source>
            <translation>Una fila va delante, para que las demás encuentren en la caché la parte que comparten; salen cuando vuelve.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Part {sent} of about {about} goes when the one before is back, so that the {limit} holds.</source>
            <translation>La parte {sent} de unas {about} sale cuando vuelve la anterior, para que se respete el {limit}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The {ordinals} of about {about} parts goes when the {ordinals2} is back, so that the {limit} holds.</source>
            <translation>La {ordinals} de unas {about} partes sale cuando vuelve la {ordinals2}, para que se respete el {limit}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The next part goes when the one before is back, so that the {limit} holds.</source>
            <translation>La parte siguiente sale cuando vuelve la anterior, para que se respete el {limit}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}.</source>
            <translation>La caché costó {saved} de más.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}.</source>
            <translation>La caché ahorró {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>lost</source>
            <translation>perdió</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>saved</source>
            <translation>ahorró</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>La caché costó {saved} de más: el {percent} de los tokens comunes se leyó de la caché.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>La caché ahorró {saved}: el {percent} de los tokens comunes se leyó de la caché.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Partial: {answered} of {rows} rows answered so far.</source>
            <translation>Parcial: hasta ahora, {answered} de {rows} filas con respuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing new in “{name}”; nothing was sent.</source>
            <translation>Nada nuevo en «{name}»; no se envió nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is still being written; it is read when it is whole.</source>
            <translation>«{name}» aún se está escribiendo; se lee cuando esté completo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It waits until “{job}” is finished, so that nothing is asked twice.</source>
            <translation>Espera a que termine «{job}», para que no se pregunte nada dos veces.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The last run was interrupted before anything was sent.</source>
            <translation>La última ejecución se interrumpió antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>its year has only two digits</source>
            <translation>su año tiene solo dos cifras</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>it is not a date</source>
            <translation>no es una fecha</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>day and month could change places</source>
            <translation>el día y el mes podrían intercambiarse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>“{word}” is not one month</source>
            <translation>«{word}» no es un solo mes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>there is no such day</source>
            <translation>ese día no existe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write it with a point for decimals and without marks between thousands, as 1234.5.</source>
            <translation>Escríbalo con punto para los decimales y sin separadores de miles, como 1234.5.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its digits are not parted by threes</source>
            <translation>sus cifras no están agrupadas de tres en tres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a whole number</source>
            <translation>no es un número entero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it could be {before}{behind} or {before2}.{behind2}</source>
            <translation>podría ser {before}{behind} o {before2}.{behind2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write {before}{behind} for the one, {before2}.{behind2}0 for the other.</source>
            <translation>Escriba {before}{behind} para lo primero, {before2}.{behind2}0 para lo segundo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its marks can not be told apart</source>
            <translation>sus separadores no se pueden distinguir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/uploads.py" />
            <source>(BatchDesk {mark})</source>
            <translation>(BatchDesk {mark})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/views.py" />
            <source>not approved</source>
            <translation>sin aprobar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>Rows stand elsewhere than when the workbook was read; each answer went with its row.</source>
            <translation>Las filas están en otro lugar que cuando se leyó el libro; cada respuesta fue con su fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the original is never changed, only a copy of it</source>
            <translation>el original nunca se modifica, solo una copia</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the rows of this job did not come from a sheet of a workbook</source>
            <translation>las filas de este trabajo no vinieron de una hoja de un libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the sheet “{sheet}” has no column “{missing}” any more</source>
            <translation>la hoja «{sheet}» ya no tiene una columna «{missing}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row is</source>
            <translation>filas ya no está</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>rows are</source>
            <translation>filas ya no están</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row {lost}</source>
            <translation>fila {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the first was row {lost}</source>
            <translation>la primera era la fila {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>{lost} of {rows} {what} not in the sheet “{sheet}” any more ({where})</source>
            <translation>{lost} de {rows} {what} en la hoja «{sheet}» ({where})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>it is not known from which rows of the sheet this job came</source>
            <translation>no se sabe de qué filas de la hoja vino este trabajo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {batch_id} is known on this desk</source>
            <translation>El lote {batch_id} ya se conoce aquí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} has not ended, so it does not tell yet whose it is</source>
            <translation>El lote {id} no ha terminado, así que aún no indica de quién es</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Try again when it has, or name the job whose submission of the same size it is: --job.</source>
            <translation>Vuelva a intentarlo cuando termine, o nombre el trabajo del que es un envío del mismo tamaño: --job.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} does not fit the job “{name}”: its ids are not those of its rows</source>
            <translation>El lote {id} no corresponde al trabajo «{name}»: sus id. no son los de sus filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Adopt it without --job; its answers then become a job of their own.</source>
            <translation>Recupérelo sin --job; sus respuestas pasan entonces a un trabajo propio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} answers only some rows of the draft “{name}”</source>
            <translation>El lote {id} responde solo a algunas filas del borrador «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Batch {id}</source>
            <translation>Lote {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} gives at most {room} tokens; that is used as the length of an answer.</source>
            <translation>{name} da como máximo {room} tokens; se usa como longitud de una respuesta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Answers may have up to {room} tokens, more than {name} gives by itself; the most it can cost allows for that.</source>
            <translation>Las respuestas pueden tener hasta {room} tokens, más de los que da {name} por sí mismo; el máximo que puede costar lo tiene en cuenta.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because another model is asked now: all rows are sent.</source>
            <translation>No se conserva ninguna respuesta de «{name}» porque ahora se pregunta a otro modelo: se envían todas las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because something else is asked now: all rows are sent.</source>
            <translation>No se conserva ninguna respuesta de «{name}» porque ahora se pregunta otra cosa: se envían todas las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because one of the two jobs is practice: all rows are sent.</source>
            <translation>No se conserva ninguna respuesta de «{name}» porque uno de los dos trabajos es de práctica: se envían todas las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because that job is deleted: all rows are sent.</source>
            <translation>No se conserva ninguna respuesta de «{name}» porque ese trabajo se ha eliminado: se envían todas las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{over} of more than {step} tokens cost five times as much for each token on {name}; another model can be cheaper for them.</source>
            <translation>{over} de más de {step} tokens cuestan cinco veces más por cada token con {name}; otro modelo puede ser más barato para ellas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{near} come close to {step} tokens, above which {name} is five times dearer.</source>
            <translation>{near} se acercan a {step} tokens, por encima de los cuales {name} es cinco veces más caro.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: answer without thinking first.</source>
            <translation>Las respuestas son sencillas: responder sin razonar antes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: low effort is enough.</source>
            <translation>Las respuestas son sencillas: basta un esfuerzo bajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} does the same for less; compare a few rows before you choose.</source>
            <translation>{name} hace lo mismo por menos; compare unas filas antes de elegir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and the number of pages</source>
            <translation>la longitud de los textos y el número de páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and their script</source>
            <translation>la longitud de los textos y su escritura</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens are a guess from the length of {what}: the service could not be asked to count them.</source>
            <translation>Los tokens de entrada son una estimación a partir de {what}: no se pudo pedir al servicio que los contara.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service for all {sizes} requests.</source>
            <translation>El servicio contó los tokens de entrada de las {sizes} solicitudes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>El servicio contó los tokens de entrada en {sampled}, de la más corta a la más larga, y se repartieron al resto por longitud y páginas: con un margen del {error} % en 95 de 100 casos. Lo común a todas las filas ({shared} tokens) se contó aparte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>El servicio contó los tokens de entrada en {sampled}, de la más corta a la más larga, y se repartieron al resto por longitud: con un margen del {error} % en 95 de 100 casos. Lo común a todas las filas ({shared} tokens) se contó aparte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>length and pages</source>
            <translation>longitud y páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The price of {name} is unknown; you can enter it in the settings.</source>
            <translation>El precio de {name} es desconocido; puede introducirlo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>price list of {as_of}</source>
            <translation>lista de precios del {as_of}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Prices of {name} in a batch: {input} per million input tokens and {output} per million output tokens ({source}).</source>
            <translation>Precios de {name} en un lote: {input} por millón de tokens de entrada y {output} por millón de tokens de salida ({source}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>El máximo que puede costar ({ceiling}) supone que cada byte es un token, que su espacio de trabajo está en la región más cara, que ninguna fila encuentra la parte común en la caché y que cada respuesta llena todo su espacio de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, and every answer fills its whole room of {room} tokens.</source>
            <translation>El máximo que puede costar ({ceiling}) supone que cada byte es un token, que su espacio de trabajo está en la región más cara y que cada respuesta llena todo su espacio de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>El máximo que puede costar ({ceiling}) supone que cada byte es un token, que ninguna fila encuentra la parte común en la caché y que cada respuesta llena todo su espacio de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, and every answer fills its whole room of {room} tokens.</source>
            <translation>El máximo que puede costar ({ceiling}) supone que cada byte es un token y que cada respuesta llena todo su espacio de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>your workspace runs in the dearer region,</source>
            <translation>que su espacio de trabajo está en la región más cara,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>no row finds the shared part in the cache,</source>
            <translation>que ninguna fila encuentra la parte común en la caché,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} row</source>
            <translation>{count} fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} rows</source>
            <translation>{count} filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was made of a batch alone, without the rows</source>
            <translation>se hizo solo a partir de un lote, sin las filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Start a new job with your data.</source>
            <translation>Empiece un trabajo nuevo con sus datos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Copying rows</source>
            <translation>Copiando filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is still going on</source>
            <translation>sigue en marcha</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Cancel it first, then delete it.</source>
            <translation>Cancélelo antes y elimínelo después.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was taken out of the trash</source>
            <translation>se sacó de la papelera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Delete it again, then empty the trash.</source>
            <translation>Elimínelo de nuevo y vacíe después la papelera.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is paused and would send the rest when it is resumed</source>
            <translation>está en pausa y enviaría el resto al reanudarse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Resume it or cancel it first.</source>
            <translation>Reanúdelo o cancélelo antes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Wait until it is finished, then go on from it.</source>
            <translation>Espere a que termine y continúe desde él.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Images can not be quoted; their answers come without quotes.</source>
            <translation>Las imágenes no se pueden citar; sus respuestas llegan sin citas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>{name} gives at most {max_output} tokens; that is used as the length.</source>
            <translation>{name} da como máximo {max_output} tokens; se usa como longitud.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>More than {max_output} tokens are given in batches only; rows that you try stop there.</source>
            <translation>Más de {max_output} tokens solo se dan en lotes; las filas que pruebe se detienen ahí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>The prompt names no column, so every row asks the same and only one request is sent.</source>
            <translation>El prompt no nombra ninguna columna, así que todas las filas preguntan lo mismo y solo se envía una solicitud.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Asking Claude</source>
            <translation>Preguntando a Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Row {number} can not be tried: {reason}{fact}</source>
            <translation>La fila {number} no se puede probar: {reason}{fact}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Choose another row.</source>
            <translation>Elija otra fila.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>it is no message</source>
            <translation>no es un mensaje</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Retires on {isoformat}.</source>
            <translation>Se retira el {isoformat}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>it is not finished yet</source>
            <translation>aún no ha terminado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Wait until it is, then send the rows again.</source>
            <translation>Espere a que termine y vuelva a enviar las filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>these rows ask nothing: they are empty in the columns of the prompt</source>
            <translation>estas filas no preguntan nada: están vacías en las columnas del prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Choose other rows.</source>
            <translation>Elija otras filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/canceling.py" />
            <source>Canceled before it was sent; not charged.</source>
            <translation>Cancelada antes de enviarse; no se cobra.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>results/{job}.xlsx</source>
            <translation>results/{job}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>Left out: {words}</source>
            <translation>Excluido: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>Looking at the earlier answers</source>
            <translation>Mirando las respuestas anteriores</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>the earlier job “{name}”</source>
            <translation>el trabajo anterior «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/collecting.py" />
            <source>The service's results hold no readable line for this row; it may have been charged.</source>
            <translation>Los resultados del servicio no tienen una línea legible para esta fila; puede que se haya cobrado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Two or three different models can be compared</source>
            <translation>Se pueden comparar dos o tres modelos distintos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose two or three of them.</source>
            <translation>Elija dos o tres de ellos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Between 1 and {most_rows} rows can be compared</source>
            <translation>Se pueden comparar entre 1 y {most_rows} filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose 20 to {most_rows} rows, to choose by.</source>
            <translation>Elija de 20 a {most_rows} filas para decidir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>There is no row of these numbers</source>
            <translation>No hay ninguna fila con estos números</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose rows that the data has.</source>
            <translation>Elija filas que tengan los datos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Row {number} is left out: {reason}{reason2}</source>
            <translation>La fila {number} se excluye: {reason}{reason2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>None of these rows can be sent</source>
            <translation>Ninguna de estas filas se puede enviar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The price of the model “{model}” is unknown, so it can not be compared</source>
            <translation>El precio del modelo «{model}» es desconocido, así que no se puede comparar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Enter its price in the settings, or choose another model.</source>
            <translation>Introduzca su precio en los ajustes o elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The data has no column “{name}”</source>
            <translation>Los datos no tienen una columna «{name}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose one of its columns.</source>
            <translation>Elija una de sus columnas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/counting.py" />
            <source>Counting tokens</source>
            <translation>Contando tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/desk.py" />
            <source>Paused by you.</source>
            <translation>Puesto en pausa por usted.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/documents_shown.py" />
            <source>only its text was kept</source>
            <translation>solo se conservó su texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Empty: the columns that the prompt uses hold nothing.</source>
            <translation>Vacía: las columnas que usa el prompt no contienen nada.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Preparing requests</source>
            <translation>Preparando solicitudes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>it was sent already</source>
            <translation>ya se envió</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Start a new job to ask something else.</source>
            <translation>Empiece un trabajo nuevo para preguntar otra cosa.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too large to send ({params} MB; 32 MB is the most).</source>
            <translation>Demasiado grande para enviarla ({params} MB; 32 MB como máximo).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too many pages for {name} ({pages}; {model} is the most): split it, or send its text.</source>
            <translation>Demasiadas páginas para {name} ({pages}; {model} como máximo): divídalo o envíe su texto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Reading rows</source>
            <translation>Leyendo filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fetching.py" />
            <source>Looking for a batch whose creation had no answer</source>
            <translation>Buscando un lote cuya creación no tuvo respuesta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so the documents themselves are not sent.</source>
            <translation>El prompt no nombra {hole}, así que los propios documentos no se envían.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so documents that go as text are not sent; files that go whole are.</source>
            <translation>El prompt no nombra {hole}, así que los documentos que van como texto no se envían; los archivos que van enteros, sí.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>“{name}” has no documents, so there is nothing to quote</source>
            <translation>«{name}» no tiene documentos, así que no hay nada que citar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Leave out the citations, or load documents.</source>
            <translation>Quite las citas o cargue documentos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>it names nothing of the documents, so they would not be sent</source>
            <translation>no nombra nada de los documentos, así que no se enviarían</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Put {hole} into the prompt.</source>
            <translation>Ponga {hole} en el prompt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens are a guess from the answer columns; try a few rows to know.</source>
            <translation>Los tokens de salida son una conjetura a partir de las columnas de respuesta; pruebe unas filas para saberlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried</source>
            <translation>{tried} que usted probó</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{earlier} of earlier runs of this recipe</source>
            <translation>{earlier} de ejecuciones anteriores de esta receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried and on {earlier} of earlier runs of this recipe</source>
            <translation>{tried} que usted probó y en {earlier} de ejecuciones anteriores de esta receta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows} with another model or other thinking, weighted by length, thinking included.</source>
            <translation>Los tokens de salida se basan en {rows} con otro modelo u otro razonamiento, ponderados por longitud, razonamiento incluido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows}, weighted by length, thinking included.</source>
            <translation>Los tokens de salida se basan en {rows}, ponderados por longitud, razonamiento incluido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>with another model or other thinking</source>
            <translation>con otro modelo u otro razonamiento</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/gallery.py" />
            <source>it is not a text file</source>
            <translation>no es un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>This key can not be named so here</source>
            <translation>Esta clave no se puede llamar así aquí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Give a name; a key from the environment has none.</source>
            <translation>Indique un nombre; una clave del entorno no tiene.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>it goes on with the key it was sent with</source>
            <translation>continúa con la clave con la que se envió</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Pause it first, then give it another key of the same workspace.</source>
            <translation>Póngalo antes en pausa y dele después otra clave del mismo espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>no proxy is named in the settings</source>
            <translation>no hay ningún proxy en los ajustes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>A second key needs a name</source>
            <translation>Una segunda clave necesita un nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Call it as its workspace is called.</source>
            <translation>Llámela como se llame su espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit of {cap}</source>
            <translation>límite mensual de {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>limit of {cap}</source>
            <translation>límite de {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit</source>
            <translation>límite mensual</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>, or go on in {count} rounds</source>
            <translation>, o continúe en {count} rondas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>not ours:</source>
            <translation>no es nuestro:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>found by its size</source>
            <translation>encontrado por su tamaño</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/missing.py" />
            <source>The service no longer knows the batch {batch}; this row may have been charged.</source>
            <translation>El servicio ya no conoce el lote {batch}; puede que esta fila se haya cobrado.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>The clipboard holds no table</source>
            <translation>El portapapeles no contiene ninguna tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>Copy the cells in your spreadsheet program, with the column names, then paste again.</source>
            <translation>Copie las celdas en su hoja de cálculo, con los nombres de columna, y vuelva a pegar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price needs the model's exact name</source>
            <translation>Un precio necesita el nombre exacto del modelo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter it as the service shows it.</source>
            <translation>Escríbalo como lo muestra el servicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>The price of “{model}” is in the price list</source>
            <translation>El precio de «{model}» está en la lista de precios</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Only prices that are unknown can be entered.</source>
            <translation>Solo se pueden introducir precios desconocidos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price must be between 0 and 10,000 dollars</source>
            <translation>Un precio debe estar entre 0 y 10.000 dólares</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars per million tokens at the standard price, as for example 3 or 0.25.</source>
            <translation>Introduzca dólares estadounidenses por millón de tokens al precio normal, por ejemplo 3 o 0,25.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A monthly limit can not be less than zero</source>
            <translation>Un límite mensual no puede ser menor que cero</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars, or leave it empty.</source>
            <translation>Introduzca dólares estadounidenses o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>app|claude|cli|core|desk|files|gui|keys|practice|store</source>
            <translation>app|claude|cli|core|desk|files|gui|keys|practice|store</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk report of trouble</source>
            <translation>Informe de problemas de BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Made: {now} UTC</source>
            <translation>Creado: {now} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk: {version} (practice)</source>
            <translation>BatchDesk: {version} (práctica)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Price list: {isoformat}</source>
            <translation>Lista de precios: {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Jobs by state:</source>
            <translation>Trabajos por estado:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>From the log, oldest first:</source>
            <translation>Del registro, lo más antiguo primero:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: {platform}</source>
            <translation>Sistema de ventanas: {platform}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: other</source>
            <translation>Sistema de ventanas: otro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Screen: {width} x {height} at {scale}, text size {text_size}%</source>
            <translation>Pantalla: {width} x {height} al {scale}, tamaño del texto {text_size} %</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: dark</source>
            <translation>Aspecto: oscuro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: light</source>
            <translation>Aspecto: claro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Language: other</source>
            <translation>Idioma: otro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>{at} {level} {where} unexpected</source>
            <translation>{at} {level} {where} inesperado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>Wait until it is, then send the rest again.</source>
            <translation>Espere a que termine y vuelva a enviar el resto.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>there is no row of that kind without a usable answer</source>
            <translation>no hay ninguna fila de ese tipo sin respuesta utilizable</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>There is nothing to send again.</source>
            <translation>No hay nada que volver a enviar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no row {number}</source>
            <translation>no tiene fila {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no answer column {index}</source>
            <translation>no tiene columna de respuesta {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>Choose another column.</source>
            <translation>Elija otra columna.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>it was not sent yet</source>
            <translation>aún no se ha enviado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>Send it first.</source>
            <translation>Envíelo antes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>It is not known whether the service took this row; it was not sent again.</source>
            <translation>No se sabe si el servicio aceptó esta fila; no se volvió a enviar.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>Start a new job to send these rows again.</source>
            <translation>Empiece un trabajo nuevo para enviar otra vez estas filas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>The rest is sent when the service's queue has room.</source>
            <translation>El resto se envía cuando haya sitio en la cola del servicio.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>A batch that was found on the service is not stopped before it shows that it is this job's.</source>
            <translation>Un lote encontrado en el servicio no se detiene hasta que se vea que es de este trabajo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Large documents are uploaded to your workspace's file store, where everyone in the workspace can see them, and removed when the answers are in.</source>
            <translation>Los documentos grandes se suben al almacén de archivos de su espacio de trabajo, donde los puede ver cualquiera de ese espacio, y se quitan cuando han llegado las respuestas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Uploading documents</source>
            <translation>Subiendo documentos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>Word 97 files need LibreOffice, which is not on this computer; save it as .docx</source>
            <translation>los archivos de Word 97 necesitan LibreOffice, que no está en este equipo; guárdelo como .docx</translation>
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
            <translation>está protegido con contraseña</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice can not read it</source>
            <translation>LibreOffice no puede leerlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>-env:UserInstallation={as_uri}</source>
            <translation>-env:UserInstallation={as_uri}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice was not done with it in {seconds} seconds</source>
            <translation>LibreOffice no terminó con él en {seconds} segundos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp and heic</source>
            <translation>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp y heic</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is larger than the 32 MB that fit into one request</source>
            <translation>supera los 32 MB que caben en una solicitud</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is damaged, or not what its name says</source>
            <translation>está dañado o no es lo que dice su nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a {ending} file</source>
            <translation>un archivo {ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a file like this</source>
            <translation>un archivo así</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>{what} is not a kind BatchDesk reads</source>
            <translation>{what} no es de un tipo que BatchDesk lea</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is a mailbox of many messages; load it by itself</source>
            <translation>es un buzón con muchos mensajes; cárguelo solo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>reading {name}</source>
            <translation>leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is not a file</source>
            <translation>no es un archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it can not be opened ({error})</source>
            <translation>no se puede abrir ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it has no messages in it</source>
            <translation>no contiene mensajes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{bad} of {documents} files can not be read and will be skipped.</source>
            <translation>{bad} de {documents} archivos no se pueden leer y se omitirán.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{noted} more files have a note of this kind; see the list of files.</source>
            <translation>{noted} archivos más tienen una nota de este tipo; vea la lista de archivos.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is larger than the 64 MB that BatchDesk reads of a mail</source>
            <translation>supera los 64 MB que BatchDesk lee de un correo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>fits {patterns}</source>
            <translation>corresponde a {patterns}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>is there</source>
            <translation>está presente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>outside its subfolders</source>
            <translation>fuera de sus subcarpetas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>No file of the folder “{name}”{where} {wanted}</source>
            <translation>Ningún archivo de la carpeta «{name}»{where} {wanted}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>Change which of its files are wanted, or take the subfolders, too.</source>
            <translation>Cambie qué archivos se quieren, o incluya también las subcarpetas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/headers.py" />
            <source>Column {offset}</source>
            <translation>Columna {offset}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page of more than {largest} MB</source>
            <translation>es una página web de más de {largest} MB</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then load that file.</source>
            <translation>Ábralo en su hoja de cálculo, guárdelo como .xlsx y cargue ese archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page, not a table</source>
            <translation>es una página web, no una tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>another table</source>
            <translation>otra tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>{others} other tables</source>
            <translation>otras {others} tablas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>The file is a web page with {count}; the largest one is read.</source>
            <translation>El archivo es una página web con {count}; se lee la más grande.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has more than 89 million points, which is too many for one picture</source>
            <translation>tiene más de 89 millones de puntos, demasiados para una imagen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged or not a picture that BatchDesk knows</source>
            <translation>está dañado o no es una imagen que BatchDesk conozca</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has {frames} pages, and one request takes {most_frames}</source>
            <translation>tiene {frames} páginas, y una solicitud admite {most_frames}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>column {index}</source>
            <translation>columna {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON</source>
            <translation>no es JSON válido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON (line {lineno})</source>
            <translation>no es JSON válido (línea {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not JSON that can be read: a number or its nesting is too large</source>
            <translation>no es JSON que se pueda leer: un número o su anidamiento es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>it is one JSON document of more than {largest} MB</source>
            <translation>es un documento JSON de más de {largest} MB</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Save it with one record per line (.jsonl), then load that file.</source>
            <translation>Guárdelo con un registro por línea (.jsonl) y cargue ese archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>its rows have more than {most_columns} different fields</source>
            <translation>sus filas tienen más de {most_columns} campos distintos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>line {number} is not valid JSON</source>
            <translation>la línea {number} no es JSON válido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown} and others.</source>
            <translation>Las filas son las de «{chosen}»; queda fuera lo que está al lado: {shown} y otros.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown}.</source>
            <translation>Las filas son las de «{chosen}»; queda fuera lo que está al lado: {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>and others</source>
            <translation>y otros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown} and others.</source>
            <translation>Queda fuera lo que está al lado: {shown} y otros.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown}.</source>
            <translation>Queda fuera lo que está al lado: {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>xml workbook</source>
            <translation>libro xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>[Content_Types].xml</source>
            <translation>[Content_Types].xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(nested too deeply to be shown)</source>
            <translation>(anidado con demasiada profundidad para mostrarlo)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(binary, {value} bytes)</source>
            <translation>(binario, {value} bytes)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (PGP)</source>
            <translation>su texto está cifrado (PGP)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>it is signed in a way that seals its text (S/MIME)</source>
            <translation>está firmado de un modo que sella su texto (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (S/MIME)</source>
            <translation>su texto está cifrado (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>message {number}</source>
            <translation>mensaje {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>attachment {number}{ending}</source>
            <translation>adjunto {number}{ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>its {columns} columns are more than the {most_columns} of a workbook</source>
            <translation>sus {columns} columnas superan las {most_columns} de un libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>none, it is one table</source>
            <translation>ninguna, es una sola tabla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>its text is encrypted or sealed (S/MIME)</source>
            <translation>su texto está cifrado o sellado (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>{moment} UTC</source>
            <translation>{moment} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>it lies within an Outlook message; save it as a file of its own</source>
            <translation>está dentro de un mensaje de Outlook; guárdelo como archivo propio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/page_drawing.py" />
            <source>its file can not be opened any more</source>
            <translation>su archivo ya no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it is gone or locked</source>
            <translation>ya no existe o está bloqueado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it can not be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_writer.py" />
            <source>looking at the types</source>
            <translation>mirando los tipos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_cells.py" />
            <source>… (cut; the whole text is in a new workbook)</source>
            <translation>… (cortado; el texto completo está en un libro nuevo)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is digitally signed, and a changed copy would no longer be</source>
            <translation>está firmado digitalmente, y una copia modificada ya no lo estaría</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is encrypted</source>
            <translation>está cifrado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>its parts are too large</source>
            <translation>sus partes son demasiado grandes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>parts of it are missing</source>
            <translation>le faltan partes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is a binary workbook (.xlsb)</source>
            <translation>es un libro binario (.xlsb)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm)</source>
            <translation>no es un libro de Excel (.xlsx o .xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm), or it is damaged</source>
            <translation>no es un libro de Excel (.xlsx o .xlsm), o está dañado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>its sheet has no room for {count} more columns</source>
            <translation>su hoja no tiene sitio para {count} columnas más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the row of the column names is not where it was</source>
            <translation>la fila de los nombres de columna no está donde estaba</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the rows of the job are not in the order of the sheet</source>
            <translation>las filas del trabajo no están en el orden de la hoja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>a cell for an answer is not free</source>
            <translation>una celda para una respuesta no está libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>its styles are built in an unusual way</source>
            <translation>sus estilos están hechos de un modo inusual</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>it has as many cell formats as a workbook can hold</source>
            <translation>tiene tantos formatos de celda como admite un libro</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_table.py" />
            <source>its table is built in an unusual way</source>
            <translation>su tabla está hecha de un modo inusual</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_zip.py" />
            <source>its zip is damaged</source>
            <translation>su zip está dañado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>The table has no column “{wanted}”</source>
            <translation>La tabla no tiene una columna «{wanted}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>Name the column that holds the files; there are: {names}.</source>
            <translation>Nombre la columna que contiene los archivos; hay: {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>reading {told}</source>
            <translation>leyendo {told}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the row names no file</source>
            <translation>la fila no nombra ningún archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the cell holds a text that can not be the name of a file</source>
            <translation>la celda contiene un texto que no puede ser el nombre de un archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a folder, not a file</source>
            <translation>«{told}» es una carpeta, no un archivo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>there is no file “{told}”</source>
            <translation>no existe el archivo «{told}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” lies on another computer; copy it here or give its drive letter</source>
            <translation>«{told}» está en otro equipo; cópielo aquí o indique su letra de unidad</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a web address, not a file on this computer</source>
            <translation>«{told}» es una dirección web, no un archivo de este equipo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{bad} of {documents} rows name a file that can not be read and will be skipped.</source>
            <translation>{bad} de {documents} filas nombran un archivo que no se puede leer y se omitirán.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{nameless} of {documents} rows name no file and will be skipped.</source>
            <translation>{nameless} de {documents} filas no nombran ningún archivo y se omitirán.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patient_reader.py" />
            <source>its texts alone unpack to {file_size} MB</source>
            <translation>solo sus textos ocupan {file_size} MB al descomprimirse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>this page is damaged</source>
            <translation>esta página está dañada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>its pages can not be parted, it is damaged</source>
            <translation>sus páginas no se pueden separar; está dañado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading.py" />
            <source>There is no row {number}</source>
            <translation>No existe la fila {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader could not be started ({error})</source>
            <translation>su lector no se pudo iniciar ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>Close other programs and try again.</source>
            <translation>Cierre otros programas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader gave up on it ({kind})</source>
            <translation>su lector desistió ({kind})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader stopped in the middle of a word</source>
            <translation>su lector se detuvo a mitad de una palabra</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader broke down over it</source>
            <translation>su lector se averió al leerlo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>it needs more than 1 GB of memory</source>
            <translation>necesita más de 1 GB de memoria</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>its reader made no headway and was stopped</source>
            <translation>su lector no avanzaba y se detuvo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>the folder “{parent}” does not exist</source>
            <translation>la carpeta «{parent}» no existe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>a folder has this name</source>
            <translation>una carpeta tiene este nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is read-only</source>
            <translation>es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is open in another program</source>
            <translation>está abierto en otro programa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/rtf_text.py" />
            <source>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</source>
            <translation>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>You chose not to send it.</source>
            <translation>Usted eligió no enviarlo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it can not be opened ({reason_why})</source>
            <translation>no se puede abrir ({reason_why})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it has no text in it</source>
            <translation>no contiene texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>part {number} of {texts}</source>
            <translation>parte {number} de {texts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>sus páginas son imágenes sin capa de texto; envíelo como páginas PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>these pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>estas páginas son imágenes sin capa de texto; envíelas como páginas PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>so its pages are sent</source>
            <translation>por eso se envían sus páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>look inside, or send its pages instead</source>
            <translation>mire el contenido, o envíe sus páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>Its text looks garbled; {way}.</source>
            <translation>Su texto parece ilegible; {way}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages has no text and is left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} de {texts} páginas no tiene texto y queda fuera; elija «pdf» para enviar las propias páginas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages have no text and are left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} de {texts} páginas no tienen texto y quedan fuera; elija «pdf» para enviar las propias páginas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>has no text and is</source>
            <translation>no tiene texto y queda</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>have no text and are</source>
            <translation>no tienen texto y quedan</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its text is garbled, and</source>
            <translation>su texto es ilegible, y</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is encrypted, and the service takes no encrypted PDF; save it anew without protection</source>
            <translation>{because}está cifrado, y el servicio no acepta PDF cifrados; guárdelo de nuevo sin protección</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it has {pages} pages, and one request takes {most_pages}; split it by pages</source>
            <translation>{because}tiene {pages} páginas, y una solicitud admite {most_pages}; divídalo por páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is larger than the 23 MB that fit into one request as pages; split it by pages</source>
            <translation>{because}supera los 23 MB que caben en una solicitud como páginas; divídalo por páginas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The table has no column names; its columns are called by their letters.</source>
            <translation>La tabla no tiene nombres de columna; sus columnas se llaman por sus letras.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row holds</source>
            <translation>1 fila tiene</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{longer} rows hold</source>
            <translation>{longer} filas tienen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows_hold} more cells than there are column names; the extra cells are kept in columns of their own.</source>
            <translation>{rows_hold} más celdas que nombres de columna hay; las celdas de más se conservan en columnas propias.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The results of the formulas were not calculated by a spreadsheet program: open the file in Excel, save it, and load it again.</source>
            <translation>Ningún programa de hojas de cálculo calculó los resultados de las fórmulas: abra el archivo en Excel, guárdelo y cárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Merged cells in {found} were filled: each of their rows has the value.</source>
            <translation>Se rellenaron celdas combinadas ({found}): cada una de sus filas tiene el valor.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row is</source>
            <translation>1 fila está oculta</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{hidden} rows are</source>
            <translation>{hidden} filas están ocultas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and left out.</source>
            <translation>{rows} en el libro; su contenido no se incluye.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and read as well.</source>
            <translation>{rows} en el libro; aun así se lee su contenido.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>read as well</source>
            <translation>también leídas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Hidden in the workbook, but read: {found}.</source>
            <translation>Oculto en el libro, pero leído: {found}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 formula in column {column} has no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>1 fórmula de la columna {column} no tiene resultado guardado: abra el archivo en Excel, guárdelo y cárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{count} formulas in column {column} have no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>{count} fórmulas de la columna {column} no tienen resultado guardado: abra el archivo en Excel, guárdelo y cárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>column {names}</source>
            <translation>columna {names}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown} and {more} more</source>
            <translation>columnas {shown} y {more} más</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown}</source>
            <translation>columnas {shown}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (row {place}: “{text}”) was left out.</source>
            <translation>Se excluyó un total bajo la tabla (fila {place}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (line {place}: “{text}”) was left out.</source>
            <translation>Se excluyó un total bajo la tabla (línea {place}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (row {place}: “{text}”) was left out.</source>
            <translation>Se excluyó una nota bajo la tabla (fila {place}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (line {place}: “{text}”) was left out.</source>
            <translation>Se excluyó una nota bajo la tabla (línea {place}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Se excluyeron totales bajo la tabla (filas {place} a {place2}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Se excluyeron totales bajo la tabla (líneas {place} a {place2}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Se excluyeron notas bajo la tabla (filas {place} a {place2}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Se excluyeron notas bajo la tabla (líneas {place} a {place2}: «{text}»).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>it is an SPSS file, and BatchDesk has no reader for those</source>
            <translation>es un archivo de SPSS, y BatchDesk no tiene lector para ellos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>Save it from SPSS as Excel or CSV with value labels, then load that file.</source>
            <translation>Guárdelo desde SPSS como Excel o CSV con etiquetas de valores y cargue ese archivo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program is writing to it</source>
            <translation>otro programa está escribiendo en él</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program left it unfinished; open and close it there first</source>
            <translation>otro programa lo dejó sin terminar; ábralo y ciérrelo allí antes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>Two values of a column have the same label in this file, so its codes are shown in place of its labels.</source>
            <translation>Dos valores de una columna tienen la misma etiqueta en este archivo, así que se muestran sus códigos en lugar de sus etiquetas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>it ends too soon</source>
            <translation>termina demasiado pronto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Windows)</source>
            <translation>Europa occidental (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Central European (Windows)</source>
            <translation>Europa central (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Cyrillic (Windows)</source>
            <translation>cirílico (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Greek (Windows)</source>
            <translation>griego (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Turkish (Windows)</source>
            <translation>turco (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>japonés (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (GB 18030)</source>
            <translation>chino (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (Big 5)</source>
            <translation>chino (Big 5)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Korean (EUC)</source>
            <translation>coreano (EUC)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Mac)</source>
            <translation>Europa occidental (Mac)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>The file is not in UTF-8; it was read as {encodings}.</source>
            <translation>El archivo no está en UTF-8; se leyó como {encodings}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>none, it is a text file</source>
            <translation>ninguna, es un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>Save it as CSV, which is read line by line, or split it into smaller files.</source>
            <translation>Guárdelo como CSV, que se lee línea a línea, o divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>it says that its {size} kB unpack to {unpacked} MB</source>
            <translation>dice que sus {size} kB ocupan {unpacked} MB al descomprimirse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {child}]</source>
            <translation>[Comentario {child}]</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {comment}, {fact}] {text}</source>
            <translation>[Comentario {comment}, {fact}] {text}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_cells.py" />
            <source>… (cut; whole text in sheet Long text)</source>
            <translation>… (cortado; texto completo en la hoja Long text)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>it is not an Excel workbook of the kind .xlsx or .xlsm</source>
            <translation>no es un libro de Excel del tipo .xlsx o .xlsm</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds macros</source>
            <translation>contiene macros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds no macros</source>
            <translation>no contiene macros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>“{name}” {what}, so the name of its copy must end in {ending}</source>
            <translation>«{name}» {what}, así que el nombre de su copia debe terminar en {ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The answers are in the columns {first} to {last} of the sheet “{name}”.</source>
            <translation>Las respuestas están en las columnas {first} a {last} de la hoja «{name}».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table has no row of column names; the answers are {names}.</source>
            <translation>La tabla no tiene fila de nombres de columna; las respuestas son {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The columns right of the table are taken, so the answers stand apart from it.</source>
            <translation>Las columnas a la derecha de la tabla están ocupadas, así que las respuestas están separadas de ella.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table is filled by a query, so the answers stand beside it and not in it.</source>
            <translation>Una consulta rellena la tabla, así que las respuestas están a su lado y no en ella.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>A chart or picture lies over some of these cells; move it aside to see them.</source>
            <translation>Un gráfico o una imagen cubre algunas de estas celdas; apártelo para verlas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>looking for free columns</source>
            <translation>buscando columnas libres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it holds more than one request can take; load it by itself as a table, so that each row is asked about</source>
            <translation>contiene más de lo que admite una solicitud; cárguelo solo, como tabla, para que se pregunte por cada fila</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it has no cells in it</source>
            <translation>no contiene celdas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its insides are not as they should be</source>
            <translation>su interior no es como debería</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its end is missing</source>
            <translation>le falta el final</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>there is no sheet in it</source>
            <translation>no contiene ninguna hoja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a sheet of it has more than {rows} rows</source>
            <translation>una de sus hojas tiene más de {rows} filas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a row of it has more than {columns} cells</source>
            <translation>una de sus filas tiene más de {columns} celdas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>{code} (line {lineno})</source>
            <translation>{code} (línea {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>it declares entities of its own, as no spreadsheet does</source>
            <translation>declara entidades propias, cosa que ninguna hoja de cálculo hace</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a cell of it stands beyond the {most} that a sheet has</source>
            <translation>una de sus celdas está más allá de las {most} que tiene una hoja</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>no JSON object</source>
            <translation>ningún objeto JSON</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a list without its entries</source>
            <translation>una lista sin sus entradas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a batch without its id</source>
            <translation>un lote sin su identificador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a model without its id</source>
            <translation>un modelo sin su identificador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a count without its number</source>
            <translation>un recuento sin su número</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a file without its id</source>
            <translation>un archivo sin su identificador</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>downloading the answers</source>
            <translation>descargando las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>“{name}” in it can not be written ({reason})</source>
            <translation>«{name}» no se puede escribir ahí ({reason})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it can not be unpacked</source>
            <translation>no se puede descomprimir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its certificate can not be verified</source>
            <translation>su certificado no se puede verificar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy} is not to be had, {chain}</source>
            <translation>no se puede acceder al proxy {proxy}, {chain}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy}</source>
            <translation>el proxy {proxy}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy</source>
            <translation>el proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} asks for a user name and a password, or does not take these</source>
            <translation>{proxy} pide usuario y contraseña, o no acepta estos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} does not allow this address</source>
            <translation>{proxy} no permite esta dirección</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} did not let the connection through</source>
            <translation>{proxy} no dejó pasar la conexión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no answer came in time</source>
            <translation>no llegó respuesta a tiempo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its name was not found</source>
            <translation>no se encontró su nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it refuses connections</source>
            <translation>rechaza las conexiones</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no secure connection could be set up</source>
            <translation>no se pudo establecer una conexión segura</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>there is no way to it on this network</source>
            <translation>en esta red no hay camino hasta él</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the connection broke off</source>
            <translation>se cortó la conexión</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/line.py" />
            <source>this computer names a proxy of a kind that BatchDesk can not use</source>
            <translation>este equipo indica un proxy de un tipo que BatchDesk no puede usar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>its port is no number</source>
            <translation>su puerto no es un número</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>a name and password have fields of their own</source>
            <translation>el usuario y la contraseña tienen sus propios campos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>only http and https proxies are served</source>
            <translation>solo se admiten proxys http y https</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>it is no address</source>
            <translation>no es una dirección</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization is on hold</source>
            <translation>su organización está suspendida</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization's own encryption key is switched off</source>
            <translation>la clave de cifrado propia de su organización está desactivada</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it did not get the whole request in time</source>
            <translation>no recibió a tiempo la solicitud completa</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>something else is being done at the same time</source>
            <translation>se está haciendo otra cosa al mismo tiempo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>the call was broken off on the way</source>
            <translation>la llamada se interrumpió por el camino</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>an error inside it</source>
            <translation>un error interno</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>a gateway on the way gave no answer</source>
            <translation>una pasarela intermedia no respondió</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it is out of service for now</source>
            <translation>está fuera de servicio por ahora</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it took too long</source>
            <translation>tardó demasiado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many are asking at once</source>
            <translation>demasiados preguntan a la vez</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{status}, status {status2}</source>
            <translation>{status}, estado {status2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many calls</source>
            <translation>demasiadas llamadas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{pause} seconds</source>
            <translation>{pause} segundos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>status {status}</source>
            <translation>estado {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it points to another address, status {status}, and the key is not sent there</source>
            <translation>remite a otra dirección, estado {status}, y la clave no se envía allí</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>no known kind of error</source>
            <translation>ningún tipo de error conocido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{kind}, status {status}</source>
            <translation>{kind}, estado {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>its list of models</source>
            <translation>su lista de modelos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>message batches</source>
            <translation>lotes de mensajes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the answers of {batch_id}</source>
            <translation>las respuestas de {batch_id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a web page instead of the answers</source>
            <translation>una página web en lugar de las respuestas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a store for files</source>
            <translation>un almacén de archivos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>an uploaded document</source>
            <translation>un documento subido</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>it has a space or a character that no key has</source>
            <translation>tiene un espacio o un carácter que ninguna clave tiene</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the batch “{batch_id}”</source>
            <translation>el lote «{batch_id}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the model “{get}”</source>
            <translation>el modelo «{get}»</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the one that keyring is set to is not here: {error}</source>
            <translation>el que tiene configurado keyring no está aquí: {error}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>none is running</source>
            <translation>no hay ninguno en marcha</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>it is switched off in the settings of keyring</source>
            <translation>está desactivado en los ajustes de keyring</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the only one found is {name}</source>
            <translation>el único encontrado es {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/errors.py" />
            <source>it could not ask for its password</source>
            <translation>no pudo pedir su contraseña</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a blank inside</source>
            <translation>contiene un espacio</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a character that no key has</source>
            <translation>tiene un carácter que ninguna clave tiene</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has {key} characters</source>
            <translation>tiene {key} caracteres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This is a key, not a name for one</source>
            <translation>Esto es una clave, no un nombre para una</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Paste it into the field for the key.</source>
            <translation>Péguela en el campo de la clave.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This name is too long, or can not be shown</source>
            <translation>Este nombre es demasiado largo o no se puede mostrar</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Use at most {longest_name} letters.</source>
            <translation>Use {longest_name} letras como máximo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it took the key and did not keep it</source>
            <translation>aceptó la clave y no la guardó</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>the key is still there after it was removed</source>
            <translation>la clave sigue ahí después de quitarla</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it has not been set up yet</source>
            <translation>aún no está configurado</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it is locked</source>
            <translation>está bloqueado</translation>
        </message>
        <message>
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row.</source>
            <translation type="vanished">{column}: con valor y distinta en todas las filas; por eso, una fila con el mismo valor en {column} y otro contenido cuenta como modificada. Las correcciones y los comentarios siguen a su fila.</translation>
        </message>
        <message>
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed.</source>
            <translation type="vanished">Una columna clave identifica cada fila, como lo hace un número de pedido: con valor y distinta en todas las filas. Gracias a ella se reencuentra una fila que se ha movido o en la que han cambiado algunas celdas, y esta conserva sus correcciones y comentarios. Lo que se envía depende solo del contenido: una fila se vuelve a enviar solo si su pregunta ha cambiado.</translation>
        </message>
        <message>
            <source>{rows} have no expected value and do not count.</source>
            <translation type="vanished">No cuentan {rows} sin valor esperado.</translation>
        </message>
        <message>
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <translation type="vanished">Tampoco cuentan {rows} con valor esperado pero sin respuesta.</translation>
        </message>
        <message>
            <source>This is no sum of dollars, so there is no limit now.</source>
            <translation type="vanished">Esto no es un importe en dólares, así que ahora no hay límite.</translation>
        </message>
        <message>
            <source>Screen: {width} x {height} at {scale}, text size {text_size} %</source>
            <translation type="vanished">Pantalla: {width} x {height} al {scale}, tamaño del texto {text_size} %</translation>
        </message>
        <message>
            <source>Close other BatchDesk windows that may hold it, check the disk, or choose another one with --profile.</source>
            <translation type="vanished">Cierre otras ventanas de BatchDesk que puedan tenerla ocupada, compruebe el disco o elija otra con --profile.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">El servicio contó los tokens de entrada en {sampled}, de la más corta a la más larga, y se repartieron al resto por longitud y páginas: con un margen del {error} % en 95 de 100 casos. Lo común a todas las filas ({shared} tokens) se contó aparte.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">El servicio contó los tokens de entrada en {sampled}, de la más corta a la más larga, y se repartieron al resto por longitud: con un margen del {error} % en 95 de 100 casos. Lo común a todas las filas ({shared} tokens) se contó aparte.</translation>
        </message>
        <message>
            <source>&amp;Expected in</source>
            <translation type="vanished">Es&amp;perado en</translation>
        </message>
        <message numerus="yes">
            <source>“{name}”: {n} answers kept, not asked and not paid again</source>
            <comment>n</comment>
            <translation type="vanished">
                <numerusform>«{name}»: {n} respuesta conservada, sin volver a preguntar ni pagar</numerusform>
                <numerusform>«{name}»: {n} respuestas conservadas, sin volver a preguntar ni pagar</numerusform>
            </translation>
        </message>
        <message>
            <source>The monthly limit in the settings can not be read, so nothing is sent</source>
            <translation type="vanished">El límite mensual de los ajustes no se puede leer, así que no se envía nada</translation>
        </message>
        <message>
            <source>Set it again, or set none, in the settings.</source>
            <translation type="vanished">Fíjelo de nuevo en los ajustes, o quítelo.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="vanished">{percent} %</translation>
        </message>
        <message>
            <source>Approve the row, and on to the next</source>
            <translation type="vanished">Aprobar la fila y pasar a la siguiente</translation>
        </message>
        <message>
            <source>of {rows}</source>
            <translation type="vanished">de {rows}</translation>
        </message>
        <message>
            <source>Last {jobs} jobs: estimates within {percent} % of the bill, {worst} % at worst.</source>
            <translation type="vanished">Últimos {jobs} trabajos: estimaciones a menos de un {percent} % de la factura, un {worst} % en el peor caso.</translation>
        </message>
        <message>
            <source>{percent} % more</source>
            <translation type="vanished">{percent} % más</translation>
        </message>
        <message>
            <source>{percent} % less</source>
            <translation type="vanished">{percent} % menos</translation>
        </message>
        <message>
            <source>Last finished job: estimate within {percent} % of the bill.</source>
            <translation type="vanished">Último trabajo terminado: estimación a menos de un {percent} % de la factura.</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="vanished">{n} %</translation>
        </message>
        <message>
            <source>A row may name several, so the shares add up to more than 100 %.</source>
            <translation type="vanished">Una fila puede nombrar varios, así que las proporciones suman más del 100 %.</translation>
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
            <translation type="vanished">El servicio de práctica no aprende de los ejemplos, así que sus respuestas no cambian; Claude lee este con cada fila.</translation>
        </message>
        <message>
            <source>A practice service on this computer answers then: nothing is sent to Claude, nothing costs.</source>
            <translation type="vanished">Responde entonces un servicio de práctica de este equipo: no se envía nada a Claude y nada cuesta dinero.</translation>
        </message>
        <message>
            <source>Send {rows} again for about {cost}</source>
            <translation type="vanished">Volver a enviar {rows} por unos {cost}</translation>
        </message>
        <message>
            <source>Many companies let nothing out but through a proxy. It sees the address of the service, never the key and never your rows: these travel through it encrypted. Calls to this computer itself go past it.</source>
            <translation type="vanished">Muchas empresas solo dejan salir a través de un proxy. Este ve la dirección del servicio, nunca la clave ni sus filas: viajan cifradas a través de él. Las llamadas a este mismo equipo no pasan por él.</translation>
        </message>
    </context>
</TS>
