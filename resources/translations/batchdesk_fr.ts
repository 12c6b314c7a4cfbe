<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>BatchDesk</name>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Only new and changed rows are sent; the others keep their answer.</source>
            <translation>Seules les lignes nouvelles ou modifiées sont envoyées ; les autres gardent leur réponse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A row counts as the same when the finished question is the same, word for word.</source>
            <translation>Une ligne est considérée comme identique lorsque la question complète est la même, mot pour mot.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run again on a new file</source>
            <translation>Relancer sur un nouveau fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Drop the new file here</source>
            <translation>Déposez le nouveau fichier ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Read {file} again</source>
            <translation>Relire {file}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>What tells that two rows are the same thing</source>
            <translation>Ce qui indique que deux lignes désignent la même chose</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>all that the question uses</source>
            <translation>tout ce que la question utilise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Comparing with “{name}”</source>
            <translation>Comparaison avec « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row; those of a changed row do not come along, since it is asked anew.</source>
            <translation>{column} : remplie et différente à chaque ligne ; une ligne avec la même valeur de {column} et un autre contenu compte donc comme modifiée. Corrections et commentaires restent attachés à leur ligne ; ceux d’une ligne modifiée ne suivent pas, car la question lui est posée de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The new file</source>
            <translation>Le nouveau fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The folder of the new documents</source>
            <translation>Le dossier des nouveaux documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Another file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Next: the cost</source>
            <translation>Suite : le coût</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run “{name}” again on a new file</source>
            <translation>Relancer « {name} » sur un nouveau fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Key column</source>
            <translation>Colonne clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed, and then its corrections and comments do not come along.</source>
            <translation>Une colonne clé désigne chaque ligne, comme le fait un numéro de commande : remplie, et différente à chaque ligne. Grâce à elle, une ligne déplacée ou dont certaines cellules ont changé est retrouvée, et garde ses corrections et commentaires. Ce qui est envoyé ne dépend que du contenu : une ligne n’est renvoyée que si sa question a changé, et alors ses corrections et commentaires ne suivent pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Rows are told apart by</source>
            <translation>Les lignes se distinguent par</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: the cost of {rows}</source>
            <translation>Suite : le coût pour {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: nothing to pay</source>
            <translation>Suite : rien à payer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are the same: they have their answer already</source>
            <comment>n</comment>
            <extracomment>For one: is the same: it has its answer already</extracomment>
            <translation>
                <numerusform>est identique : elle a déjà sa réponse</numerusform>
                <numerusform>sont identiques : elles ont déjà leur réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>have changed: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: has changed: it is asked again</extracomment>
            <translation>
                <numerusform>a changé : la question lui est posée de nouveau</numerusform>
                <numerusform>ont changé : la question leur est posée de nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are new</source>
            <comment>n</comment>
            <extracomment>For one: is new</extracomment>
            <translation>
                <numerusform>est nouvelle</numerusform>
                <numerusform>sont nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>had no usable answer: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: had no usable answer: it is asked again</extracomment>
            <translation>
                <numerusform>n’avait pas de réponse exploitable : la question est posée de nouveau</numerusform>
                <numerusform>n’avaient pas de réponse exploitable : la question est posée de nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are no longer in the new file</source>
            <comment>n</comment>
            <extracomment>For one: is no longer in the new file</extracomment>
            <translation>
                <numerusform>n’est plus dans le nouveau fichier</numerusform>
                <numerusform>ne sont plus dans le nouveau fichier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because another model is asked now.</source>
            <translation>Aucune réponse n’est conservée, car un autre modèle est interrogé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because something else is asked now.</source>
            <translation>Aucune réponse n’est conservée, car la question a changé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept: practice answers and Claude's are never mixed.</source>
            <translation>Aucune réponse n’est conservée : les réponses d’entraînement et celles de Claude ne sont jamais mélangées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because the earlier job is deleted.</source>
            <translation>Aucune réponse n’est conservée, car la tâche précédente a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>The same rows are asked of each model, and their answers stand side by side. Rows of every length are taken.</source>
            <translation>Les mêmes lignes sont soumises à chaque modèle, et leurs réponses s’affichent côte à côte. Des lignes de toutes longueurs sont choisies.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column that holds the right answer</source>
            <translation>Une colonne qui contient la bonne réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column of the data that holds the right answer</source>
            <translation>Une colonne des données qui contient la bonne réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>whole job {sum}</source>
            <translation>tâche entière {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>price unknown</source>
            <translation>prix inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Three at the most.</source>
            <translation>Trois au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Models, two or three</source>
            <translation>Modèles, deux ou trois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models</source>
            <translation>Comparer des modèles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Other models or rows</source>
            <translation>Autres modèles ou lignes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} rows</source>
            <comment>n</comment>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} ligne</numerusform>
                <numerusform>{n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} models</source>
            <comment>n</comment>
            <extracomment>For one: {n} model</extracomment>
            <translation>
                <numerusform>{n} modèle</numerusform>
                <numerusform>{n} modèles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}, for about {sum}</source>
            <translation>Interroger {models} sur {rows}, pour environ {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}</source>
            <translation>Interroger {models} sur {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Use {model}</source>
            <translation>Utiliser {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>The price is being worked out…</source>
            <translation>Calcul du prix…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Asking about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking about {n} row</extracomment>
            <translation>
                <numerusform>Interrogation sur {n} ligne</numerusform>
                <numerusform>Interrogation sur {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Stopped.</source>
            <translation>Interrompu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>What was answered until then is paid and stands in the ledger.</source>
            <translation>Les réponses reçues jusque-là sont payées et figurent dans le registre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models on a few rows</source>
            <translation>Comparer des modèles sur quelques lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Choose two or three models</source>
            <translation>Choisissez deux ou trois modèles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Models compared</source>
            <translation>Modèles comparés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answer column</source>
            <translation>Colonne de réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Only rows that differ</source>
            <translation>Seulement les lignes qui diffèrent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answers side by side</source>
            <translation>Réponses côte à côte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Not every row could be asked.</source>
            <translation>Toutes les lignes n’ont pas pu être soumises.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Whole job, {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Whole job, {n} row</extracomment>
            <translation>
                <numerusform>Tâche entière, {n} ligne</numerusform>
                <numerusform>Tâche entière, {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} of {rows}</source>
            <translation>{n} sur {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: {share} the same</source>
            <translation>{column} : {share} identiques</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{rows}, asked of {models} at once and therefore at the standard price: about {sum}, never more than {most}.</source>
            <translation>{rows}, soumises à {models} immédiatement et donc au prix standard : environ {sum}, jamais plus de {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Usable answers</source>
            <translation>Réponses exploitables</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Wait</source>
            <translation>Attente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>This trial</source>
            <translation>Cet essai</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: free text</source>
            <translation>{column} : texte libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: nothing to compare</source>
            <translation>{column} : rien à comparer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{one} and {other} {share}</source>
            <translation>{one} et {other} {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Practice costs nothing.</source>
            <translation>L’entraînement ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>The price of one of these models is unknown, so it can not be compared. Enter its price in Settings.</source>
            <translation>Le prix de l’un de ces modèles est inconnu ; la comparaison est impossible. Indiquez ce prix dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column} (right)</source>
            <translation>{column} (attendu)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>same</source>
            <translation>identiques</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>differ</source>
            <translation>différentes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>free text</source>
            <translation>texte libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Right</source>
            <translation>Exactes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>not asked</source>
            <translation>non soumise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong inside BatchDesk.</source>
            <translation>Un problème est survenu dans BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in {log}.</source>
            <translation>Les détails se trouvent dans {log}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in the log.</source>
            <translation>Les détails se trouvent dans le journal.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Your jobs and answers are kept, and what runs at the service goes on. {where}</source>
            <translation>Vos tâches et vos réponses sont conservées, et ce qui est en cours auprès du service continue. {where}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Report it…</source>
            <translation>Signaler…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Needs you</source>
            <translation>Vous attend</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Archived</source>
            <translation>Archivées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Newest first</source>
            <translation>Plus récentes d’abord</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Dearest first</source>
            <translation>Plus chères d’abord</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is not known whether the service took {n} requests.</source>
            <comment>n</comment>
            <extracomment>For one: It is not known whether the service took {n} request.</extracomment>
            <translation>
                <numerusform>On ne sait pas si le service a pris {n} requête.</numerusform>
                <numerusform>On ne sait pas si le service a pris {n} requêtes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>The service keeps its answers only until {day}; leave BatchDesk open until they are here.</source>
            <translation>Le service ne garde ses réponses que jusqu’au {day} ; laissez BatchDesk ouvert jusqu’à leur arrivée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is paused.</source>
            <translation>Elle est en pause.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Fetch them now</source>
            <translation>Récupérer maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It was not sent at its time: {why}</source>
            <translation>Elle n’est pas partie à l’heure prévue : {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>{n} rows have no usable answer.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row has no usable answer.</extracomment>
            <translation>
                <numerusform>{n} ligne n’a pas de réponse exploitable.</numerusform>
                <numerusform>{n} lignes n’ont pas de réponse exploitable.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It stopped at its limit.</source>
            <translation>Elle s’est arrêtée à sa limite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Raise the limit…</source>
            <translation>Relever la limite…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Open the settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Send again…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Drop to run “{name}” again on this file</source>
            <translation>Déposez ici pour relancer « {name} » sur ce fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search jobs</source>
            <translation>Rechercher une tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Sample &amp;job</source>
            <translation>Tâche d’e&amp;xemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;New job</source>
            <translation>&amp;Nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Load a spreadsheet or a folder of documents (Ctrl+N)</source>
            <translation>Charger une feuille de calcul ou un dossier de documents (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>No job matches</source>
            <translation>Aucune tâche ne correspond</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Try fewer letters, or show all jobs.</source>
            <translation>Essayez avec moins de lettres, ou affichez toutes les tâches.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Show a&amp;ll jobs</source>
            <translation>Afficher &amp;toutes les tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Take it back from the archi&amp;ve</source>
            <translation>Sortir des archi&amp;ves</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Archi&amp;ve</source>
            <translation>Archi&amp;ver</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Save the answers</source>
            <translation>Enre&amp;gistrer les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Look again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search the jobs</source>
            <translation>Rechercher parmi les tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Undo</source>
            <translation>Annuler l’action</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>D&amp;uplicate</source>
            <translation>D&amp;upliquer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Run &amp;again on a new file…</source>
            <translation>Rel&amp;ancer sur un nouveau fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>R&amp;epeat…</source>
            <translation>Répé&amp;ter…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>{n} jobs found</source>
            <comment>n</comment>
            <extracomment>For one: {n} job found</extracomment>
            <translation>
                <numerusform>{n} tâche trouvée</numerusform>
                <numerusform>{n} tâches trouvées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Send &amp;now</source>
            <translation>Envoyer &amp;maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Do n&amp;ot send</source>
            <translation>Ne &amp;pas envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Ask every row one question</source>
            <translation>Une même question à chaque ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Load a file or folder</source>
            <translation>Charger un fichier ou un dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Or try it with the sample: 500 support tickets</source>
            <translation>Ou essayez avec l’exemple : 500 tickets d’assistance</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>A practice service on this computer answers. Nothing is sent to Claude, and nothing is paid.</source>
            <translation>Un service d’entraînement sur cet ordinateur répond. Rien n’est envoyé à Claude et rien n’est payé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Drop a spreadsheet or a folder of documents</source>
            <translation>Déposez une feuille de calcul ou un dossier de documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Anywhere in this window. It is only read, never changed.</source>
            <translation>N’importe où dans cette fenêtre. Le fichier est seulement lu, jamais modifié.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Say what you want to know of each row</source>
            <translation>Dites ce que vous voulez savoir de chaque ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>In your own words or with a recipe, tried on a few rows first.</source>
            <translation>Avec vos propres mots ou une recette, essayée d’abord sur quelques lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>See the price, send it, get a workbook back</source>
            <translation>Voyez le prix, envoyez, recevez un classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Nothing is sent before you know what it costs.</source>
            <translation>Rien n’est envoyé avant que vous sachiez ce que cela coûte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>Name of the job</source>
            <translation>Nom de la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>{failed} unanswered</source>
            <translation>{failed} sans réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/jobs_model.py" />
            <source>repeated by itself</source>
            <translation>répétée automatiquement</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>{n} batches on the service belong to no job here.</source>
            <comment>n</comment>
            <extracomment>For one: {n} batch on the service belongs to no job here.</extracomment>
            <translation>
                <numerusform>{n} lot du service n’appartient à aucune tâche ici.</numerusform>
                <numerusform>{n} lots du service n’appartiennent à aucune tâche ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>&amp;Look at them</source>
            <comment>n</comment>
            <extracomment>For one: &amp;Look at it</extracomment>
            <translation>
                <numerusform>&amp;Voir</numerusform>
                <numerusform>&amp;Voir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batches without a job</source>
            <translation>Lots sans tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>They were sent with your key by another computer, another program, or a desk that is gone. Taking one back costs nothing and sends nothing: its answers are fetched, and become part of the job they belong to or a job of their own.</source>
            <translation>Ils ont été envoyés avec votre clé par un autre ordinateur, un autre programme ou des données BatchDesk disparues. En reprendre un ne coûte rien et n’envoie rien : ses réponses sont récupérées et rejoignent leur tâche, ou une tâche à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take it back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take back {id}</source>
            <translation>Reprendre {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Fetching its answers</source>
            <translation>Récupération de ses réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It is in the job “{name}” now.</source>
            <translation>Il se trouve maintenant dans la tâche « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Open it</source>
            <translation>Ouvrir la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batch id</source>
            <translation>Identifiant du lot</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It can be taken back when it has ended; until then it does not tell whose it is.</source>
            <translation>Il pourra être repris une fois terminé ; d’ici là, il ne dit pas à qui il appartient.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>On the service, but in no job here</source>
            <translation>Sur le service, mais dans aucune tâche ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>All jobs</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Which jobs are shown, and in which order</source>
            <translation>Quelles tâches sont affichées, et dans quel ordre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Shown: {jobs}, {order}</source>
            <translation>Affichées : {jobs}, {order}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/drop_cover.py" />
            <source>Drop to begin a new job</source>
            <translation>Déposez pour commencer une nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is repeated from now on.</source>
            <translation>« {name} » sera désormais répétée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is not repeated any more; its jobs stay.</source>
            <translation>« {name} » n’est plus répétée ; ses tâches restent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>{rhythm}; next {when}.</source>
            <translation>{rhythm} ; prochaine fois {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was not sent</source>
            <translation>« {name} » n’a pas été envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>What is planned for later can not be looked at</source>
            <translation>Ce qui est prévu pour plus tard ne peut pas être consulté</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}.</source>
            <translation>Envoi : {rows}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}, for at most {cap}.</source>
            <translation>Envoi : {rows}, pour {cap} au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was sent at its time</source>
            <translation>« {name} » est partie à l’heure prévue</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} things are planned for later</source>
            <comment>n</comment>
            <extracomment>For one: {n} thing is planned for later</extracomment>
            <translation>
                <numerusform>{n} envoi est prévu plus tard</numerusform>
                <numerusform>{n} envois sont prévus plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} jobs are under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} job is under way</extracomment>
            <translation>
                <numerusform>{n} tâche est en cours</numerusform>
                <numerusform>{n} tâches sont en cours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Close BatchDesk</source>
            <translation>Fermer BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Do not say this &amp;again</source>
            <translation>Ne &amp;plus afficher ce message</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Keep it open</source>
            <translation>Laisser ouvert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>&amp;Quit BatchDesk</source>
            <translation>&amp;Quitter BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Stay in the &amp;tray</source>
            <translation>Rester dans la &amp;zone de notification</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>The practice service is a part of BatchDesk: jobs wait and go on when you open it again.</source>
            <translation>Le service d’entraînement fait partie de BatchDesk : les tâches attendent et reprennent à la réouverture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>What is planned for later needs BatchDesk, open or in the tray. What was missed is asked about at the next start.</source>
            <translation>Ce qui est prévu plus tard a besoin de BatchDesk, ouvert ou dans la zone de notification. Ce qui a été manqué vous est proposé au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>In the tray it goes on without a window and tells you when something ends.</source>
            <translation>Dans la zone de notification, il continue sans fenêtre et vous prévient quand quelque chose se termine.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Claude works on what was sent, whether BatchDesk is open or not. The service keeps the answers for 29 days; they are fetched at the next start.</source>
            <translation>Claude traite ce qui a été envoyé, que BatchDesk soit ouvert ou non. Le service garde les réponses 29 jours ; elles sont récupérées au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Another &amp;time…</source>
            <translation>A&amp;utre moment…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Do not &amp;send</source>
            <translation>Ne pas &amp;envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>It was not sent at its time.</source>
            <translation>La tâche n’est pas partie à l’heure prévue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send later</source>
            <translation>Envoyer plus tard</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Day and time</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Never spend more than $</source>
            <translation>Ne jamais dépenser plus de ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>That time has gone by already.</source>
            <translation>Ce moment est déjà passé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>What is sent by itself needs a limit. Write it like 3 or 3.50.</source>
            <translation>Un envoi automatique exige une limite. Écrivez-la comme 3 ou 3,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}</source>
            <translation>Envoyer {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}, for at most {cap}</source>
            <translation>Envoyer {when}, pour {cap} au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>When should it be sent?</source>
            <translation>Quand faut-il envoyer ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/limit_field.py" />
            <source>needed</source>
            <translation>requise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered.</source>
            <translation>Réponses : {answered} sur {rows}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}</source>
            <translation>{name} : {rows}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{n} need a look</source>
            <comment>n</comment>
            <extracomment>For one: {n} needs a look</extracomment>
            <translation>
                <numerusform>{n} à vérifier</numerusform>
                <numerusform>{n} à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered, {looks}.</source>
            <translation>Réponses : {answered} sur {rows}, dont {looks}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}, done {by}</source>
            <translation>{name} : {rows}, fin {by}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” is finished</source>
            <translation>« {name} » est terminée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” needs you</source>
            <translation>« {name} » vous attend</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more messages after this one.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more message after this one.</extracomment>
            <translation>
                <numerusform>{n} autre message ensuite.</numerusform>
                <numerusform>{n} autres messages ensuite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more were missed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more was missed.</extracomment>
            <translation>
                <numerusform>{n} autre a été manquée.</numerusform>
                <numerusform>{n} autres ont été manquées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Send it now</source>
            <translation>&amp;Envoyer maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Run it now</source>
            <translation>&amp;Lancer maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Leave it out</source>
            <translation>&amp;Ignorer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Repeat a question</source>
            <translation>Répéter une question</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Each time at most $</source>
            <translation>À chaque fois au plus ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>What the row says (no column)</source>
            <translation>Le contenu de la ligne (sans colonne)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>A row is the same by</source>
            <translation>Une ligne se reconnaît à</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every day</source>
            <translation>Chaque jour</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On the first of each month</source>
            <translation>Le premier de chaque mois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Whenever it changes</source>
            <translation>À chaque modification</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>At</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Keep the changes</source>
            <translation>Enre&amp;gistrer les modifications</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Repeat it</source>
            <translation>Ré&amp;péter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Reads</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Running “{name}”</source>
            <translation>Exécution de « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Nothing was sent for “{name}”.</source>
            <translation>Rien n’a été envoyé pour « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>The list says why.</source>
            <translation>La liste dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>at most {cap} each time</source>
            <translation>{cap} au plus à chaque fois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Repeated</source>
            <translation>Répétées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>{rhythm} · {source} · {limit}</source>
            <translation>{rhythm} · {source} · {limit}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>What to do with “{name}”</source>
            <translation>Que faire de « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Running now</source>
            <translation>En cours d’exécution</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Open the last &amp;job</source>
            <translation>Ouvrir la &amp;dernière tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Change…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Stop repeating</source>
            <translation>&amp;Arrêter la répétition</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Pause</source>
            <translation>Mettre en &amp;pause</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Tables ({kinds})</source>
            <translation>Tableaux ({kinds})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a &amp;file…</source>
            <translation>Choisir un &amp;fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a f&amp;older…</source>
            <translation>Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>The newest file like</source>
            <translation>Le fichier le plus récent du type</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>A star stands for any letters: tickets-*.xlsx</source>
            <translation>Une étoile remplace n’importe quelles lettres : tickets-*.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which file is read each time?</source>
            <translation>Quel fichier est lu à chaque fois ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which folder is read each time?</source>
            <translation>Quel dossier est lu à chaque fois ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Open BatchDesk</source>
            <translation>Ouvrir BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Nothing is running</source>
            <translation>Rien n’est en cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>and {n} more</source>
            <translation>et {n} de plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open then. Where it is not, you are asked at the next start.</source>
            <translation>L’ordinateur doit alors être allumé et BatchDesk ouvert. Sinon, la question vous est posée au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Last sent {when}.</source>
            <translation>Dernier envoi {when}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}, for at most {cap}</source>
            <translation>Sera envoyée {when}, pour {cap} au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was due {when}, while BatchDesk was not running.</source>
            <translation>« {name} » était prévue {when}, alors que BatchDesk n’était pas ouvert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>{weekday} {clock}</source>
            <translation>{weekday} à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the documents in “{name}”</source>
            <translation>les documents de « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the newest file like {pattern} in “{name}”</source>
            <translation>le fichier le plus récent du type {pattern} dans « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open or in the tray then. Where it is not, you are asked at the next start.</source>
            <translation>L’ordinateur doit alors être allumé et BatchDesk ouvert ou dans la zone de notification. Sinon, la question vous est posée au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Looks every few minutes</source>
            <translation>Vérifie toutes les quelques minutes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Next: {when}</source>
            <translation>Prochaine fois : {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Not run yet.</source>
            <translation>Pas encore exécutée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}</source>
            <translation>Sera envoyée {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” of {when} was interrupted before anything was sent.</source>
            <translation>« {name} », prévue {when}, a été interrompue avant tout envoi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was to be sent {when}, while BatchDesk was not running.</source>
            <translation>« {name} » devait être envoyée {when}, alors que BatchDesk n’était pas ouvert.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock}</source>
            <translation>Chaque jour à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock}</source>
            <translation>Chaque {weekday} à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock}</source>
            <translation>Le premier de chaque mois à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>rows</source>
            <translation>lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the practice service</source>
            <translation>le service d’entraînement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Claude</source>
            <translation>Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Chaque jour à {clock}, BatchDesk lit {source} et interroge {service} sur ce qui est nouveau ou modifié ({things}), jamais pour plus de {cap} à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Chaque {weekday} à {clock}, BatchDesk lit {source} et interroge {service} sur ce qui est nouveau ou modifié ({things}), jamais pour plus de {cap} à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>Le premier de chaque mois à {clock}, BatchDesk lit {source} et interroge {service} sur ce qui est nouveau ou modifié ({things}), jamais pour plus de {cap} à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Whenever it changes, BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>À chaque modification, BatchDesk lit {source} et interroge {service} sur ce qui est nouveau ou modifié ({things}), jamais pour plus de {cap} à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} minutes ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} minute ago</extracomment>
            <translation>
                <numerusform>il y a {n} minute</numerusform>
                <numerusform>il y a {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} hours ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} hour ago</extracomment>
            <translation>
                <numerusform>il y a {n} heure</numerusform>
                <numerusform>il y a {n} heures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} days ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} day ago</extracomment>
            <translation>
                <numerusform>il y a {n} jour</numerusform>
                <numerusform>il y a {n} jours</numerusform>
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
            <translation>j</translation>
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
            <translation>aujourd’hui à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>tomorrow {clock}</source>
            <translation>demain à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday {clock}</source>
            <translation>hier à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>{day} {clock}</source>
            <translation>le {day} à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock}</source>
            <translation>avant {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} tomorrow</source>
            <translation>avant demain {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} on {day}</source>
            <translation>avant le {day} à {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Report a &amp;problem…</source>
            <translation>Signaler un &amp;problème…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Topics</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>No topic has all these words.</source>
            <translation>Aucune rubrique ne contient tous ces mots.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Keys to press</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>What they do</source>
            <translation>Effet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Lines of the report</source>
            <translation>Lignes du rapport</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What did you do, what did you expect, what happened?</source>
            <translation>Qu’avez-vous fait, qu’attendiez-vous, que s’est-il passé ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own &amp;words</source>
            <translation>Vos prop&amp;res mots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own words</source>
            <translation>Vos propres mots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Copy it</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Save as a file…</source>
            <translation>Enregi&amp;strer dans un fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is on the clipboard: paste it into a mail, or into an issue.</source>
            <translation>Le rapport est dans le presse-papiers : collez-le dans un e-mail ou dans un ticket.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is in “{name}”.</source>
            <translation>Le rapport se trouve dans « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What would be told</source>
            <translation>Ce qui serait communiqué</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>BatchDesk sends nothing by itself: read it, untick what you would rather not tell, then hand it on yourself. It holds versions, counts and codes; no rows, answers, names, paths or keys.</source>
            <translation>BatchDesk n’envoie rien de lui-même : lisez, décochez ce que vous préférez taire, puis transmettez le rapport. Il contient des versions, des nombres et des codes ; ni lignes, ni réponses, ni noms, ni chemins, ni clés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”: {n} answers kept as they were then, not asked and not paid again</source>
            <comment>n</comment>
            <extracomment>For one: “{name}”: {n} answer kept as it was then, not asked and not paid again</extracomment>
            <translation>
                <numerusform>« {name} » : {n} réponse conservée telle qu’elle était, ni redemandée ni repayée</numerusform>
                <numerusform>« {name} » : {n} réponses conservées telles qu’elles étaient, ni redemandées ni repayées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>What was asked</source>
            <translation>Ce qui a été demandé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Money</source>
            <translation>Argent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>saved {sum}</source>
            <translation>{sum} économisés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>lost {sum}</source>
            <translation>{sum} perdus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Where from, where to</source>
            <translation>D’où, vers où</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”, without any of its answers</source>
            <translation>« {name} », sans aucune de ses réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Times</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>About this job</source>
            <translation>À propos de cette tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>medium</source>
            <translation>moyen</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>very high</source>
            <translation>très élevé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>as much as it can</source>
            <translation>maximal</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Written to the cache</source>
            <translation>Écrits dans le cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from the cache</source>
            <translation>Lus dans le cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking, in answers</source>
            <translation>Réflexion, dans les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Begun</source>
            <translation>Commencée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Done at the latest</source>
            <translation>Terminée au plus tard</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Recipe</source>
            <translation>Recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answered by</source>
            <translation>Réponses de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Longest answer</source>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Your limit</source>
            <translation>Votre limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Against the estimate</source>
            <translation>Écart avec l’estimation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Caching</source>
            <translation>Mise en cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from</source>
            <translation>Lu depuis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Goes on from</source>
            <translation>Suite de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>The same as another</source>
            <translation>Identiques à une autre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Empty, not sent</source>
            <translation>Vides, non envoyées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sent to</source>
            <translation>Envoyée à</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Job id</source>
            <translation>Identifiant de la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>No row matches</source>
            <translation>Aucune ligne ne correspond</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Take a filter away, or look for fewer words.</source>
            <translation>Retirez un filtre, ou cherchez moins de mots.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Show a&amp;ll rows</source>
            <translation>&amp;Toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Search the rows</source>
            <translation>Rechercher dans les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Send {rows} again…</source>
            <translation>&amp;Renvoyer {rows}…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Sort and filter this column…</source>
            <translation>&amp;Trier et filtrer cette colonne…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>{rows} of {selected} rows are copied.</source>
            <translation>{rows} lignes copiées sur {selected}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>To have all of them, save as Excel.</source>
            <translation>Pour les avoir toutes, enregistrez au format Excel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Batches</source>
            <translation>Lots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked.</source>
            <translation>Chaque partie est un lot auprès du service. Son identifiant permet de le retrouver dans la Console ; Ctrl+C copie ce qui est sélectionné.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>A batch has 24 hours from the moment it was sent; most are back within one. What was not answered by then expires: it costs nothing, and those rows can be sent again from here. The service keeps the answers for 29 days; BatchDesk fetches them at once and keeps them with the job.</source>
            <translation>Un lot dispose de 24 heures à partir de son envoi ; la plupart reviennent en moins d’une heure. Ce qui n’a pas de réponse d’ici là expire : cela ne coûte rien, et ces lignes peuvent être renvoyées d’ici. Le service garde les réponses 29 jours ; BatchDesk les récupère aussitôt et les garde avec la tâche.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Ended</source>
            <translation>Terminés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>At the service</source>
            <translation>Auprès du service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Trouble</source>
            <translation>Problème</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} under way</extracomment>
            <translation>
                <numerusform>{n} en cours</numerusform>
                <numerusform>{n} en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} answered</source>
            <comment>n</comment>
            <extracomment>For one: {n} answered</extracomment>
            <translation>
                <numerusform>{n} répondue</numerusform>
                <numerusform>{n} répondues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} failed</source>
            <comment>n</comment>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} en échec</numerusform>
                <numerusform>{n} en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} canceled</source>
            <comment>n</comment>
            <extracomment>For one: {n} canceled</extracomment>
            <translation>
                <numerusform>{n} annulée</numerusform>
                <numerusform>{n} annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} expired</source>
            <comment>n</comment>
            <extracomment>For one: {n} expired</extracomment>
            <translation>
                <numerusform>{n} expirée</numerusform>
                <numerusform>{n} expirées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Comma</source>
            <translation>&amp;Virgule</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Semicolon</source>
            <translation>&amp;Point-virgule</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Tab</source>
            <translation>&amp;Tabulation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Where decimals are written with a comma (3,14), Excel opens a file with semicolons by a double click; elsewhere one with commas.</source>
            <translation>Là où les décimales s’écrivent avec une virgule (3,14), Excel ouvre d’un double-clic un fichier à points-virgules ; ailleurs, un fichier à virgules.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>What should stand between the cells?</source>
            <translation>Que mettre entre les cellules ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>It begins: {line}</source>
            <translation>Début du fichier : {line}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Choose a &amp;place…</source>
            <translation>Choisir l’emp&amp;lacement…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>{n} earlier &amp;attempts</source>
            <comment>n</comment>
            <extracomment>For one: {n} earlier &amp;attempt</extracomment>
            <translation>
                <numerusform>{n} &amp;tentative précédente</numerusform>
                <numerusform>{n} &amp;tentatives précédentes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>What came back then, word for word</source>
            <translation>Ce qui était revenu alors, mot pour mot</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>Supprimer le filtre : {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>Supprimer ce filtre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort and filter {column}</source>
            <translation>Trier et filtrer {column}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;up</source>
            <translation>Tri &amp;croissant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;down</source>
            <translation>Tri décroiss&amp;ant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Hide</source>
            <translation>&amp;Masquer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Look for a value</source>
            <translation>Rechercher une valeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Counting the values…</source>
            <translation>Comptage des valeurs…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Show these &amp;rows</source>
            <translation>Afficher ces &amp;lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;All rows</source>
            <translation>&amp;Toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Contains</source>
            <translation>Contient</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Values of {column}</source>
            <translation>Valeurs de {column}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>No row has a value here yet.</source>
            <translation>Aucune ligne n’a encore de valeur ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The {n} most frequent values.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} most frequent value.</extracomment>
            <translation>
                <numerusform>La valeur la plus fréquente.</numerusform>
                <numerusform>Les {n} valeurs les plus fréquentes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The values can not be counted now.</source>
            <translation>Les valeurs ne peuvent pas être comptées pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>{value}  ({rows})</source>
            <translation>{value}  ({rows})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no date. Write it like {example}.</source>
            <translation>« {typed} » n’est pas une date. Écrivez-la comme {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no number. Write it like {example}.</source>
            <translation>« {typed} » n’est pas un nombre. Écrivez-le comme {example}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Contains</source>
            <translation>Cont&amp;ient</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Only rows &amp;with</source>
            <translation>Seulement les lignes a&amp;vec</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Back to all jobs</source>
            <translation>Retour à toutes les tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Go on with the &amp;draft</source>
            <translation>Reprendre le &amp;brouillon</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Parts of the job</source>
            <translation>Parties de la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Answers</source>
            <translation>Répo&amp;nses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Su&amp;mmary</source>
            <translation>S&amp;ynthèse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Batches</source>
            <translation>L&amp;ots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Ab&amp;out</source>
            <translation>À propo&amp;s</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>A job</source>
            <translation>Une tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Save the answers</source>
            <translation>Enregistrer les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Edit the answer, or rename the job</source>
            <translation>Modifier la réponse, ou renommer la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Close what has opened</source>
            <translation>Fermer ce qui est ouvert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>The service keeps the answers of this job only until {day}.</source>
            <translation>Le service ne garde les réponses de cette tâche que jusqu’au {day}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>They are fetched as soon as it can be reached; leave BatchDesk open until they are here.</source>
            <translation>Elles seront récupérées dès qu’il sera joignable ; laissez BatchDesk ouvert jusqu’à leur arrivée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Send &amp;later…</source>
            <translation>Envoyer plus tar&amp;d…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Pause sending</source>
            <translation>Sus&amp;pendre l’envoi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Cancel the job…</source>
            <translation>Annu&amp;ler la tâche…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status: {words}</source>
            <translation>Statut : {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is one of {values}</source>
            <translation>{column} parmi {values}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{n} statuses</source>
            <comment>n</comment>
            <extracomment>For one: {n} status</extracomment>
            <translation>
                <numerusform>{n} statut</numerusform>
                <numerusform>{n} statuts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is empty</source>
            <translation>{column} vide</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column}: {n} values</source>
            <comment>n</comment>
            <extracomment>For one: {column}: {n} value</extracomment>
            <translation>
                <numerusform>{column} : {n} valeur</numerusform>
                <numerusform>{column} : {n} valeurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is {value}</source>
            <translation>{column} : {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} contains “{words}”</source>
            <translation>{column} contient « {words} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} below {high}</source>
            <translation>{column} inférieur à {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} on</source>
            <translation>{column} à partir de {low}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to below {high}</source>
            <translation>{column} de {low} à moins de {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Approved</source>
            <translation>Approuvées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Not approved</source>
            <translation>Non approuvées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Edited</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Commented</source>
            <translation>Commentées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Carried over</source>
            <translation>Reprises</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} up to {high}</source>
            <translation>{column} jusqu’à {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to {high}</source>
            <translation>{column} de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Open &amp;Settings</source>
            <translation>Ouvrir les ré&amp;glages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Another &amp;limit…</source>
            <translation>Autre &amp;limite…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Did the service take these {rows}?</source>
            <translation>Le service a-t-il pris ces {rows} ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Sending them again is safe for your answers, but they would be paid twice if the first sending did arrive. Giving them up costs nothing more, and the rows are marked as errored; you can send them later.</source>
            <translation>Les renvoyer est sans risque pour vos réponses, mais elles seraient payées deux fois si le premier envoi est bien arrivé. Les abandonner ne coûte rien de plus : les lignes sont marquées en erreur et vous pourrez les envoyer plus tard.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Send {rows} again</source>
            <translation>Renvoyer {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Give up {rows}</source>
            <translation>Abandonner {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Raise the limit to {sum} and go on</source>
            <translation>Porter la limite à {sum} et continuer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Nothing more is sent until you go on; {rest} still wait. Answers that are here stay.</source>
            <translation>Plus rien n’est envoyé tant que vous n’avez pas repris ; {rest} en attente. Les réponses reçues restent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on in rounds</source>
            <translation>&amp;Continuer par étapes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on as far as it reaches</source>
            <translation>&amp;Continuer dans cette limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The rest does not fit under the limit</source>
            <translation>Le reste dépasse la limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The job is paused</source>
            <translation>La tâche est en pause</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/results_table.py" />
            <source>&amp;Only rows with this value</source>
            <translation>&amp;Seulement les lignes avec cette valeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, {read} read and {written} written per million</source>
            <translation>{name}, {read} en lecture et {written} en écriture par million</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{rows} {status}</source>
            <translation>{rows} au statut « {status} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, price unknown</source>
            <translation>{name}, prix inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Send rows again</source>
            <translation>Renvoyer des lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Room for the rows that were cut off</source>
            <translation>Place pour les lignes tronquées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Only these are sent, as a new batch. The answers you have stay.</source>
            <translation>Seules celles-ci sont envoyées, dans un nouveau lot. Les réponses que vous avez restent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>They need more room:</source>
            <translation>Il leur faut plus de place :</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>twice as much</source>
            <translation>deux fois plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>four times as much</source>
            <translation>quatre fois plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>eight times as much</source>
            <translation>huit fois plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>The same model, {name}</source>
            <translation>Le même modèle, {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>about {cost}</source>
            <translation>environ {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Nothing is chosen</source>
            <translation>Rien n’est choisi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{times}, about {words} words</source>
            <translation>{times}, environ {words} mots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>What should be sent again?</source>
            <translation>Que faut-il renvoyer ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again for about {price}</source>
            <translation>Renvoyer cette &amp;ligne pour environ {price}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The answer that is there stays until another usable one has come.</source>
            <translation>La réponse présente reste jusqu’à l’arrivée d’une autre réponse exploitable.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again to practice</source>
            <translation>Renvoyer cette &amp;ligne à l’entraînement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again (price unknown)</source>
            <translation>Renvoyer cette &amp;ligne (prix inconnu)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Row {number} asks the same and gets the new answer, too.</source>
            <translation>La ligne {number} pose la même question et reçoit aussi la nouvelle réponse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It needs more room: it is sent with twice the length.</source>
            <translation>Il lui faut plus de place : elle est envoyée avec une longueur double.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The same model will most likely decline again; you can fill in the answers yourself.</source>
            <translation>Le même modèle refusera très probablement encore ; vous pouvez remplir les réponses vous-même.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>If it happens again, make the answer columns clearer, or fill the answers in yourself.</source>
            <translation>Si cela se reproduit, précisez les colonnes de réponse ou remplissez les réponses vous-même.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It is sent as it is; nothing was charged for it.</source>
            <translation>Elle est envoyée telle quelle ; rien n’a été facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Correct {answer}</source>
            <translation>Corriger {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude's own answer stands again</source>
            <translation>La réponse de Claude est rétablie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude answered: {answer}</source>
            <translation>Réponse de Claude : {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset {answer}</source>
            <translation>Rétablir {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the text; some pages have none to look in</source>
            <translation>Introuvable dans le texte ; certaines pages n’en ont pas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found: “{quote}”</source>
            <translation>Trouvé : « {quote} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found in the source</source>
            <translation>Trouvé dans la source</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show “{quote}” in the source</source>
            <translation>Afficher « {quote} » dans la source</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>“{quote}” is not in the source</source>
            <translation>« {quote} » n’est pas dans la source</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the source</source>
            <translation>Introuvable dans la source</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment for you and your colleagues</source>
            <translation>Commentaire pour vous et vos collègues</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is approved.</source>
            <translation>La ligne {number} est approuvée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is not approved any more.</source>
            <translation>La ligne {number} n’est plus approuvée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is corrected.</source>
            <translation>{answer} : correction faite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is Claude's own again.</source>
            <translation>{answer} : la réponse de Claude est rétablie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>The comment is kept.</source>
            <translation>Le commentaire est enregistré.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, word for word</source>
            <translation>Ce qui est revenu, mot pour mot</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Tokens and &amp;cost</source>
            <translation>Tokens et &amp;coût</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, &amp;word for word</source>
            <translation>Ce qui est revenu, &amp;mot pour mot</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What was as&amp;ked</source>
            <translation>Ce qui a été &amp;demandé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Read</source>
            <translation>Lus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these cached</source>
            <translation>dont lus en cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>kept for reuse</source>
            <translation>gardés pour réutilisation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Written</source>
            <translation>Écrits</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these thought</source>
            <translation>dont réflexion</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Shared</source>
            <translation>Partagée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>with row {number}, which asks the same</source>
            <translation>avec la ligne {number}, qui pose la même question</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages; they have no text that could be searched.</source>
            <translation>Claude a reçu les pages ; elles ne contiennent pas de texte où chercher.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages themselves; this is the text on them.</source>
            <translation>Claude a reçu les pages elles-mêmes ; voici leur texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Pick one with the arrows. Enter keeps it, Escape leaves it.</source>
            <translation>Choisissez avec les flèches. Entrée valide, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it.</source>
            <translation>Entrée valide, Maj+Entrée va à la ligne, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>New value of {answer}</source>
            <translation>Nouvelle valeur de {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A date such as 2026-11-28 or 28 Nov 2026. Enter keeps it, Escape leaves it.</source>
            <translation>Une date comme 2026-11-28 ou 28 Nov 2026. Entrée valide, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Several, with ; between them. Enter keeps them, Escape leaves them.</source>
            <translation>Plusieurs valeurs, séparées par « ; ». Entrée valide, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A number such as 1234.5. Enter keeps it, Escape leaves it.</source>
            <translation>Un nombre comme 1234.5. Entrée valide, Échap abandonne.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Done again: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Refait : la coche de {n} ligne.</numerusform>
                <numerusform>Refait : les coches de {n} lignes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Ke&amp;yboard</source>
            <translation>Cla&amp;vier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Taken back: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>Annulé : la coche de {n} ligne.</numerusform>
                <numerusform>Annulé : les coches de {n} lignes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: {answer} of row {number}.</source>
            <translation>Annulé : {answer} de la ligne {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: {answer} of row {number}.</source>
            <translation>Refait : {answer} de la ligne {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is corrected again as before.</source>
            <translation>La ligne {number} est de nouveau corrigée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} has Claude's own answer again.</source>
            <translation>La ligne {number} a de nouveau la réponse de Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the comment on row {number}.</source>
            <translation>Annulé : le commentaire de la ligne {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the comment on row {number}.</source>
            <translation>Refait : le commentaire de la ligne {number}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is approved again.</source>
            <translation>La ligne {number} est de nouveau approuvée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>next problem, problem before</source>
            <translation>problème suivant, problème précédent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>approve, and on to the next row</source>
            <translation>approuver et passer à la ligne suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>correct the answer; keep what was typed</source>
            <translation>corriger la réponse ; valider la saisie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>leave it, or close the panel</source>
            <translation>quitter la saisie, ou fermer le volet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>take back the last step, do it again</source>
            <translation>annuler la dernière action, la refaire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>row above, row below (in the table)</source>
            <translation>ligne au-dessus, ligne au-dessous (dans le tableau)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Width of the panel</source>
            <translation>Largeur du volet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Left and right arrows make it wider and narrower</source>
            <translation>Les flèches gauche et droite l’élargissent ou le rétrécissent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Drag to make the panel wider or narrower</source>
            <translation>Faites glisser pour élargir ou rétrécir le volet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Characters {first} to {last} of {all}</source>
            <translation>Caractères {first} à {last} sur {all}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part before</source>
            <translation>Partie précédente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part after</source>
            <translation>Partie suivante</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>{n} quotes are marked on this page</source>
            <comment>n</comment>
            <extracomment>For one: {n} quote is marked on this page</extracomment>
            <translation>
                <numerusform>{n} citation est surlignée sur cette page</numerusform>
                <numerusform>{n} citations sont surlignées sur cette page</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>&amp;Larger</source>
            <translation>&amp;Agrandir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next quote</source>
            <translation>Citation suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Pages of {document}</source>
            <translation>Pages de {document}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pprove</source>
            <translation>A&amp;pprouver</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Ctrl+Enter approves and goes on to the next row</source>
            <translation>Ctrl+Entrée approuve et passe à la ligne suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>edited</source>
            <translation>modifiée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>the answers</source>
            <translation>les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pproved</source>
            <translation>A&amp;pprouvée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number} is on its way again.</source>
            <translation>La ligne {number} est renvoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à refaire.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>{n} more columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} more column</extracomment>
            <translation>
                <numerusform>{n} colonne de plus</numerusform>
                <numerusform>{n} colonnes de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Next row that needs a look</source>
            <translation>Ligne suivante à vérifier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row before that needs a look</source>
            <translation>Ligne précédente à vérifier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Approve the selected rows, or the row and on to the next</source>
            <translation>Approuver les lignes sélectionnées, ou la ligne et passer à la suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Take back the last step</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Do it again</source>
            <translation>Refaire l’action</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>This is the last row.</source>
            <translation>C’est la dernière ligne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row {number} needs a look.</source>
            <translation>La ligne {number} est à vérifier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row above needs a look.</source>
            <translation>Aucune ligne à vérifier au-dessus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row below needs a look.</source>
            <translation>Aucune ligne à vérifier au-dessous.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Answered</source>
            <translation>Avec réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Needs a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Skipped</source>
            <translation>Ignorées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Which rows are shown</source>
            <translation>Lignes affichées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Columns and rows</source>
            <translation>Colonnes et lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>These are the rows from before.</source>
            <translation>Ce sont les lignes d’avant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>S&amp;top</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{column}…</source>
            <translation>{column}…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} so far…</source>
            <translation>{found} jusqu’ici…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Sorting…</source>
            <translation>Tri…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} of {every}</source>
            <translation>{found} sur {every}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Excel workbook…</source>
            <translation>Classeur &amp;Excel…</translation>
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
            <translation>Enregistrer en &amp;Excel…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Other forms</source>
            <translation>Autres formats</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Add to my workbook, CSV, JSON Lines, Parquet</source>
            <translation>Ajout à mon classeur, CSV, JSON Lines, Parquet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Add to my workbook…</source>
            <translation>&amp;Ajouter à mon classeur…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>So far: {done} of {rows}</source>
            <translation>Jusqu’ici : {done} sur {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{done} of {rows} are answered so far. Save again for the others, at no cost.</source>
            <translation>Jusqu’ici, {done} sur {rows} ont une réponse. Enregistrez de nouveau pour les autres, sans frais.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>job</source>
            <translation>tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
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
            <translation>Remplacer « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>A file of this name is in the folder “{folder}” already.</source>
            <translation>Un fichier de ce nom existe déjà dans le dossier « {folder} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace it</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{n} rows are in {name}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is in {name}.</extracomment>
            <translation>
                <numerusform>{n} ligne se trouve dans {name}.</numerusform>
                <numerusform>{n} lignes se trouvent dans {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{name}-answers</source>
            <translation>{name}-réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Tab-separated text (*.tsv)</source>
            <translation>Texte séparé par des tabulations (*.tsv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Save as a new workbook…</source>
            <translation>Enregistrer comme nouveau classeur…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Approve the selected rows (Ctrl+Enter)</source>
            <translation>Approuver les lignes sélectionnées (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Select nothing</source>
            <translation>Annuler la sélection</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>What can be done to the selected rows</source>
            <translation>Actions sur les lignes sélectionnées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows are approved.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is approved.</extracomment>
            <translation>
                <numerusform>{n} ligne est approuvée.</numerusform>
                <numerusform>{n} lignes sont approuvées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} documents selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} document selected</extracomment>
            <translation>
                <numerusform>{n} document sélectionné</numerusform>
                <numerusform>{n} documents sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} document</extracomment>
            <translation>
                <numerusform>A&amp;pprouver {n} document</numerusform>
                <numerusform>A&amp;pprouver {n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} row selected</extracomment>
            <translation>
                <numerusform>{n} ligne sélectionnée</numerusform>
                <numerusform>{n} lignes sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} row</extracomment>
            <translation>
                <numerusform>A&amp;pprouver {n} ligne</numerusform>
                <numerusform>A&amp;pprouver {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Widths that &amp;fit</source>
            <translation>Ajus&amp;ter les largeurs</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Show &amp;all columns</source>
            <translation>Afficher toutes les &amp;colonnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Comfortable rows</source>
            <translation>Lignes &amp;aérées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Dense rows</source>
            <translation>Lignes &amp;serrées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Part {place} of {parts}</source>
            <translation>Partie {place} sur {parts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>What is not yet sent stays here until you go on; what was sent is charged.</source>
            <translation>Ce qui n’est pas encore envoyé reste ici jusqu’à votre reprise ; ce qui est envoyé est facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>sent {when}</source>
            <translation>envoyée {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>The answers of {rows} are being fetched</source>
            <translation>Récupération des réponses ({rows})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Claude is working on {rows}</source>
            <translation>Claude traite {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Sending {rows}</source>
            <translation>Envoi de {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>and {more} more, under Batches</source>
            <translation>et {more} de plus, sous Lots</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The answers stand beside their rows on the sheet “{sheet}”. All else is as in your workbook, which itself is not changed.</source>
            <translation>Les réponses se placent à côté de leurs lignes dans la feuille « {sheet} ». Tout le reste est comme dans votre classeur, qui n’est pas modifié.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*.xlsx *.xlsm)</source>
            <translation>Classeurs Excel (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*{ending})</source>
            <translation>Classeurs Excel (*{ending})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add to my workbook</source>
            <translation>Ajouter à mon classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Another…</source>
            <translation>&amp;Autre…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose the workbook where it is now, or a newer copy of it</source>
            <translation>Choisissez le classeur à son emplacement actuel, ou une copie plus récente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Elsewhere…</source>
            <translation>A&amp;illeurs…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Name of the copy</source>
            <translation>Nom de la copie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add the answers to a copy of your workbook</source>
            <translation>Ajouter les réponses à une copie de votre classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>In {folder}</source>
            <translation>Dans {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>“{name}” is not there any more. Choose where it is now.</source>
            <translation>« {name} » n’est plus là. Choisissez son emplacement actuel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name.</source>
            <translation>La copie a besoin d’un nom.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name of its own, for your workbook is not changed.</source>
            <translation>La copie a besoin d’un nom différent, car votre classeur n’est pas modifié.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Your workbook</source>
            <translation>Votre classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Name of the copy</source>
            <translation>Nom de la &amp;copie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>{name} with answers</source>
            <translation>{name} avec réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>A file of this name is there and will be replaced.</source>
            <translation>Un fichier de ce nom existe et sera remplacé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Replace the copy</source>
            <translation>Remp&amp;lacer la copie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Write the copy</source>
            <translation>&amp;Écrire la copie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>It costs about {sum}. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>Cela coûte environ {sum}. Les réponses exploitables restent jusqu’à l’arrivée d’autres ; vos corrections, coches et commentaires sont conservés.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is among the drafts.</source>
            <translation>« {name} » est parmi les brouillons.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Keep the limit, send nothing</source>
            <translation>Garder la limite, ne rien envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Practice costs nothing. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>L’entraînement ne coûte rien. Les réponses exploitables restent jusqu’à l’arrivée d’autres ; vos corrections, coches et commentaires sont conservés.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename the job</source>
            <translation>Renommer la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is archived.</source>
            <translation>« {name} » est archivée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back in the list.</source>
            <translation>« {name} » est de retour dans la liste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Undo</source>
            <translation>Ann&amp;uler l’action</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Copying “{name}”</source>
            <translation>Copie de « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send {rows} again?</source>
            <translation>Renvoyer {rows} ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send nothing</source>
            <translation>Ne rien envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel “{name}”?</source>
            <translation>Annuler « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel the job</source>
            <translation>Annuler la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Let it go on</source>
            <translation>La laisser continuer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Go on under it</source>
            <translation>Continuer dans la limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Write it like 3 or 3.50. The limit is as it was.</source>
            <translation>Écrivez-la comme 3 ou 3,50. La limite reste inchangée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise the limit of “{name}”?</source>
            <translation>Relever la limite de « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise it to {most} and send</source>
            <translation>La porter à {most} et envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Lift the limit of “{name}”?</source>
            <translation>Supprimer la limite de « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Open it</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{typed}” is no sum of dollars.</source>
            <translation>« {typed} » n’est pas une somme en dollars.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send without a limit</source>
            <translation>Envoyer sans limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back.</source>
            <translation>« {name} » est de retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again for about {sum}</source>
            <translation>Renvoyer {rows} pour environ {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun {when}</source>
            <translation>commencée {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The rows are on their way to the service.</source>
            <translation>Les lignes sont en route vers le service.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>You can close BatchDesk: the work goes on at the service, and the answers are fetched at the next start.</source>
            <translation>Vous pouvez fermer BatchDesk : le travail continue auprès du service, et les réponses sont récupérées au prochain démarrage.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} requests</source>
            <comment>n</comment>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} requête</numerusform>
                <numerusform>{n} requêtes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{requests} for {rows}</source>
            <translation>{requests} pour {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {size}.</source>
            <translation>« {name} » est supprimée : {rows}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged (at most {cost}) and its answers are kept; the rest is not charged.</source>
            <translation>Ce que Claude a déjà traité est facturé (au plus {cost}) et ses réponses sont conservées ; le reste n’est pas facturé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} documents</source>
            <comment>n</comment>
            <extracomment>For one: {n} document</extracomment>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again to practice</source>
            <translation>Renvoyer {rows} à l’entraînement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again, price unknown</source>
            <translation>Renvoyer {rows}, prix inconnu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>rows</source>
            <comment>n</comment>
            <extracomment>For one: row</extracomment>
            <translation>
                <numerusform>ligne</numerusform>
                <numerusform>lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of about {cost}</source>
            <translation>sur environ {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of at most {cap}</source>
            <translation>sur {cap} au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent</source>
            <translation>envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice: nothing is paid</source>
            <translation>entraînement : rien n’est payé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{answered} of {rows} answered</source>
            <translation>Réponses : {answered} sur {rows}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} carried over</source>
            <comment>n</comment>
            <extracomment>For one: {n} carried over</extracomment>
            <translation>
                <numerusform>{n} reprise</numerusform>
                <numerusform>{n} reprises</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{actual} of about {estimated}</source>
            <translation>{actual} sur environ {estimated}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished {when}</source>
            <translation>terminée {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service finishes what it had begun; that is charged and kept. The rest costs nothing.</source>
            <translation>Le service termine ce qu’il avait commencé ; c’est facturé et conservé. Le reste ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service is done; the answers are being fetched.</source>
            <translation>Le service a terminé ; les réponses sont en cours de récupération.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The practice service answers within seconds.</source>
            <translation>Le service d’entraînement répond en quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Most jobs finish within an hour; this one must be done {by}.</source>
            <translation>La plupart des tâches se terminent en moins d’une heure ; celle-ci doit être terminée {by}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>If you close BatchDesk the job waits, because the practice service is a part of it, and goes on when you open it again.</source>
            <translation>Si vous fermez BatchDesk, la tâche attend, car le service d’entraînement en fait partie ; elle reprend à la réouverture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{span} so far</source>
            <translation>depuis {span}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>just sent</source>
            <translation>vient d’être envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, and {answers} that were never saved to a file.</source>
            <translation>« {name} » est supprimée : {rows}, et {answers} jamais enregistrées dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {answers}, {size}.</source>
            <translation>« {name} » est supprimée : {rows}, {answers}, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged and kept; the rest is not charged.</source>
            <translation>Ce que Claude a déjà traité est facturé et conservé ; le reste n’est pas facturé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: of {n} row</extracomment>
            <translation>
                <numerusform>sur {n} ligne</numerusform>
                <numerusform>sur {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>documents</source>
            <comment>n</comment>
            <extracomment>For one: document</extracomment>
            <translation>
                <numerusform>document</numerusform>
                <numerusform>documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice, not paid</source>
            <translation>entraînement, non payé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent by itself</source>
            <translation>envoi automatique</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun</source>
            <translation>commencée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>fetch the answers</source>
            <translation>récupérer les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>kept until {day}</source>
            <translation>jusqu’au {day}</translation>
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
                <numerusform>sur {n} document</numerusform>
                <numerusform>sur {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>expected</source>
            <translation>prévus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} answers</source>
            <comment>n</comment>
            <extracomment>For one: {n} answer</extracomment>
            <translation>
                <numerusform>{n} réponse</numerusform>
                <numerusform>{n} réponses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Every job you send is written down here: what it was expected to cost and what it did cost, by month, recipe, model and key. So is what trying rows costs.</source>
            <translation>Chaque tâche envoyée est inscrite ici : coût prévu et coût réel, par mois, recette, modèle et clé. Les lignes que vous essayez aussi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Ledger</source>
            <translation>Registre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>&amp;Export to Excel…</source>
            <translation>&amp;Exporter vers Excel…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Nothing was spent yet</source>
            <translation>Aucune dépense pour l’instant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>New job</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>BatchDesk ledger {day}.xlsx</source>
            <translation>Registre BatchDesk {day}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Export the ledger</source>
            <translation>Exporter le registre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>The ledger is in {name}.</source>
            <translation>Le registre se trouve dans {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By recipe</source>
            <translation>Par recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By model</source>
            <translation>Par modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By key</source>
            <translation>Par clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Each job</source>
            <translation>Chaque tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>{sum} in all</source>
            <translation>{sum} au total</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Price unknown</source>
            <translation>Prix inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>By month: {months}</source>
            <translation>Par mois : {months}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>{sum} + unknown</source>
            <translation>{sum} + inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last {jobs} jobs: estimates within {share} of the bill, {worst} at worst.</source>
            <translation>{jobs} dernières tâches : estimations à {share} près de la facture, {worst} au pire.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens read</source>
            <translation>Tokens lus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens written</source>
            <translation>Tokens écrits</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Standard price</source>
            <translation>Prix standard</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>sent again</source>
            <translation>renvoi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>tried</source>
            <translation>essai</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>compared</source>
            <translation>comparaison</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{kind}, deleted</source>
            <translation>{kind} (suppr.)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not finished</source>
            <translation>non terminée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>as expected</source>
            <translation>comme prévu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} more</source>
            <translation>{share} de plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} less</source>
            <translation>{share} de moins</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last finished job: estimate within {share} of the bill.</source>
            <translation>Dernière tâche terminée : estimation à {share} près de la facture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Practice: nothing was paid; this is what it would cost with Claude.</source>
            <translation>Entraînement : rien n’a été payé ; voici ce que cela coûterait avec Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}, caching {cached} more.</source>
            <translation>Les lots ont économisé {saved}, la mise en cache {cached} de plus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>The prices of {n} entries are unknown, and they are not in this sum.</source>
            <comment>n</comment>
            <extracomment>For one: The price of {n} entry is unknown, and it is not in this sum.</extracomment>
            <translation>
                <numerusform>Le prix de {n} entrée est inconnu ; elle n’est pas dans cette somme.</numerusform>
                <numerusform>Les prix de {n} entrées sont inconnus ; elles ne sont pas dans cette somme.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>no recipe</source>
            <translation>sans recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>key ending in {hint}</source>
            <translation>clé se terminant par {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not known</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}.</source>
            <translation>Les lots ont économisé {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/opening.py" />
            <source>Opening your desk…</source>
            <translation>Ouverture de BatchDesk…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to the new job</source>
            <translation>&amp;Retour à la nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to “{name}”</source>
            <translation>&amp;Retour à « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise without a key</source>
            <translation>S’entraîner sans clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>End practice</source>
            <translation>Quitter ce mode</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>A practice service answers in place of Claude; nothing costs anything.</source>
            <translation>Un service d’entraînement répond à la place de Claude ; cela ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>What you begin now is not sent to Claude and costs nothing.</source>
            <translation>Ce que vous commencez maintenant n’est pas envoyé à Claude et ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise</source>
            <translation>S’entraîner</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>BatchDesk {version}</source>
            <translation>BatchDesk {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Free software under the Apache License 2.0.</source>
            <translation>Logiciel libre sous licence Apache 2.0.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Open the help</source>
            <translation>Ouvrir l’aide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Report a problem…</source>
            <translation>Signaler un problème…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Licences of what is shipped along</source>
            <translation>Licences des composants fournis</translation>
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
            <translation>Client du service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>anthropic {version}</source>
            <translation>anthropic {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Price list of</source>
            <translation>Liste de prix du</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>as its workspace is called</source>
            <translation>le nom de son espace de travail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Paste the key here, it begins with sk-ant-</source>
            <translation>Collez la clé ici, elle commence par sk-ant-</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Name of the further key</source>
            <translation>Nom de la clé supplémentaire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Further key</source>
            <translation>Clé supplémentaire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Keep it in the keychain</source>
            <translation>L’enregistrer dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Only for this session</source>
            <translation>Pour cette session seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Each workspace has its own bill, limits and batches. A job keeps to its key.</source>
            <translation>Chaque espace de travail a sa facture, ses limites et ses lots. Une tâche garde sa clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>A workspace is a part of your company's account, such as a team or a project. Its key sees only its own batches, and what its jobs cost stands on its own bill. Keys are made in the Console, in the settings of the workspace.</source>
            <translation>Un espace de travail est une partie du compte de votre entreprise, par exemple une équipe ou un projet. Sa clé ne voit que ses propres lots, et ce que coûtent ses tâches figure sur sa propre facture. Les clés se créent dans la Console, dans les réglages de l’espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Changes at once.</source>
            <translation>Prend effet immédiatement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>As the s&amp;ystem is</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>&amp;Light</source>
            <translation>C&amp;lair</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Da&amp;rk</source>
            <translation>So&amp;mbre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Comfortable</source>
            <translation>Aérées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Close together</source>
            <translation>Serrées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Size of letters</source>
            <translation>Taille des caractères</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Rows of tables</source>
            <translation>Lignes des tableaux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>delete</source>
            <translation>supprimer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything?</source>
            <translation>Tout supprimer ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Type “{word}” to go on</source>
            <translation>Tapez « {word} » pour continuer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} jobs will be gone.</source>
            <comment>n</comment>
            <extracomment>For one: {n} job will be gone.</extracomment>
            <translation>
                <numerusform>{n} tâche disparaîtra.</numerusform>
                <numerusform>{n} tâches disparaîtront.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} rows go with their answers.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row goes with its answer.</extracomment>
            <translation>
                <numerusform>{n} ligne disparaît avec sa réponse.</numerusform>
                <numerusform>{n} lignes disparaissent avec leurs réponses.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>They cost {money}; to have these answers again costs about as much again.</source>
            <translation>Elles ont coûté {money} ; les obtenir de nouveau coûterait environ autant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Your recipes, settings, the ledger and the logs go, too. What this month has cost is forgotten, so its limit begins anew.</source>
            <translation>Vos recettes, vos réglages, le registre et les journaux disparaissent aussi. Les dépenses du mois sont oubliées ; sa limite repart donc de zéro.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>This can not be undone.</source>
            <translation>Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>While you are elsewhere</source>
            <translation>En votre absence</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Jobs that were sent go on at the service, whether BatchDesk is open or not.</source>
            <translation>Les tâches envoyées continuent auprès du service, que BatchDesk soit ouvert ou non.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Tell me when a job ends or needs me</source>
            <translation>Me prévenir quand une tâche se termine ou demande mon attention</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Open BatchDesk when I sign in</source>
            <translation>Ouvrir BatchDesk à l’ouverture de ma session</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>When the window is closed</source>
            <translation>À la fermeture de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>This desktop shows no tray, so BatchDesk needs its window.</source>
            <translation>Ce bureau n’a pas de zone de notification ; BatchDesk a donc besoin de sa fenêtre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Ask, if something is under way or planned</source>
            <translation>Me demander, si quelque chose est en cours ou prévu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Stay in the tray</source>
            <translation>Rester dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>The system did not let BatchDesk change what opens at sign-in.</source>
            <translation>Le système n’a pas laissé BatchDesk modifier ce qui s’ouvre au démarrage de la session.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>You can do it in the settings of your system.</source>
            <translation>Vous pouvez le faire dans les réglages de votre système.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Another name for “{name}”</source>
            <translation>Autre nom pour « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>, ends in {hint}</source>
            <translation>, se termine par {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A key makes jobs go out in your name. It is kept by your system's keychain, never in a file.</source>
            <translation>Avec une clé, les tâches partent en votre nom. Elle est gardée par le trousseau du système, jamais dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>API key</source>
            <translation>Clé API</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Keep it in the keychain</source>
            <translation>Enre&amp;gistrer dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this sess&amp;ion only</source>
            <translation>Pour cette sess&amp;ion seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use &amp;another key</source>
            <translation>Utiliser une &amp;autre clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service on this computer answers in place of Claude. All goes as it will later, from the file to the workbook, but the answers come from simple rules. Nothing leaves this computer and nothing is paid. What is begun in practice stays marked so.</source>
            <translation>Un service d’entraînement sur cet ordinateur répond à la place de Claude. Tout se passe comme plus tard, du fichier au classeur, mais les réponses viennent de règles simples. Rien ne quitte cet ordinateur et rien n’est facturé. Ce qui est commencé à l’entraînement reste signalé comme tel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Test it, for free</source>
            <translation>&amp;Tester, sans frais</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Forget the key</source>
            <translation>Ou&amp;blier la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Add a key of another workspace</source>
            <translation>Ajouter la clé d’un autre espace de travail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{name}: {state}</source>
            <translation>{name} : {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>for {host}</source>
            <translation>pour {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keeping the key</source>
            <translation>Enregistrement de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this session only</source>
            <translation>L’utiliser pour cette session seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is in your keychain.</source>
            <translation>La clé est dans votre trousseau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is used until BatchDesk closes.</source>
            <translation>La clé sert jusqu’à la fermeture de BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Test it to be sure that it works; testing is free.</source>
            <translation>Testez-la pour vous assurer qu’elle fonctionne ; le test est gratuit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Testing the key</source>
            <translation>Test de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key?</source>
            <translation>Oublier la clé ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Jobs that run at the service go on, but their answers can be fetched only with a key of the same workspace.</source>
            <translation>Elle est retirée de cet ordinateur. Les tâches en cours auprès du service continuent, mais leurs réponses ne pourront être récupérées qu’avec une clé du même espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key</source>
            <translation>Oublier la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is gone from this computer.</source>
            <translation>La clé a été retirée de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is there. Choose it for new jobs, or for one job where you send it.</source>
            <translation>« {name} » est ajoutée. Choisissez-la pour les nouvelles tâches, ou pour une seule tâche au moment de l’envoi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Choosing the key</source>
            <translation>Choix de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>New jobs go out with “{name}”. Jobs that run keep to their key.</source>
            <translation>Les nouvelles tâches partent avec « {name} ». Les tâches en cours gardent leur clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget “{name}”?</source>
            <translation>Oublier « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Answers of its jobs can be fetched only with a key of the same workspace.</source>
            <translation>Elle est retirée de cet ordinateur. Les réponses de ses tâches ne pourront être récupérées qu’avec une clé du même espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. End practice to add a key.</source>
            <translation>Un service d’entraînement répond à la place de Claude. Quittez ce mode pour ajouter une clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. Start BatchDesk without practice to add a key.</source>
            <translation>Un service d’entraînement répond à la place de Claude. Démarrez BatchDesk sans entraînement pour ajouter une clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>ANTHROPIC_API_KEY is set where BatchDesk was started; change it there.</source>
            <translation>ANTHROPIC_API_KEY est définie là où BatchDesk a été démarré ; modifiez-la à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{reason} The key can be used for this session only.</source>
            <translation>{reason} La clé ne peut servir que pour cette session.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Make one in the Console under “API keys”, then paste it here.</source>
            <translation>Créez-en une dans la Console sous « API keys », puis collez-la ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Workspace {id}.</source>
            <translation>Espace de travail {id}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, and batch jobs are offered.</source>
            <translation>La clé fonctionne, et les tâches par lots sont proposées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, but this host offers no batch jobs.</source>
            <translation>La clé fonctionne, mais cet hôte ne propose pas de tâches par lots.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use another address.</source>
            <translation>Utilisez une autre adresse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forgetting the key</source>
            <translation>Oubli de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Renaming the key</source>
            <translation>Changement de nom de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is called “{name}” now; its jobs know.</source>
            <translation>Elle s’appelle désormais « {name} » ; ses tâches le savent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is the new key now; its jobs go on with it.</source>
            <translation>« {name} » est maintenant la nouvelle clé ; ses tâches continuent avec elle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>No key is needed for practice</source>
            <translation>L’entraînement n’exige pas de clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>In the keychain{ends}</source>
            <translation>Dans le trousseau{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>For this session only{ends}</source>
            <translation>Pour cette session seulement{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>From the environment{ends}</source>
            <translation>De l’environnement{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>There is no key yet</source>
            <translation>Il n’y a pas encore de clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Taking the key</source>
            <translation>Prise en compte de la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>First key</source>
            <translation>Première clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>in the keychain</source>
            <translation>dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>for this session only</source>
            <translation>pour cette session seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>from the environment</source>
            <translation>de l’environnement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>ends in {hint}</source>
            <translation>se termine par {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>needed by {n} jobs</source>
            <comment>n</comment>
            <extracomment>For one: needed by {n} job</extracomment>
            <translation>
                <numerusform>requise par {n} tâche</numerusform>
                <numerusform>requise par {n} tâches</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Test “{name}”, for free</source>
            <translation>Tester « {name} », sans frais</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>not in the keychain any more</source>
            <translation>n’est plus dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Keys for {host}; the marked one is for new jobs</source>
            <translation>Clés pour {host} ; celle qui est cochée sert aux nouvelles tâches</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Rename “{name}”</source>
            <translation>Renommer « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Replace “{name}” by a renewed key</source>
            <translation>Remplacer « {name} » par une clé renouvelée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Forget “{name}”</source>
            <translation>Oublier « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Of the window. What is asked of Claude, and what it answers, stays as the recipe has it.</source>
            <translation>Celle de la fenêtre. Ce qui est demandé à Claude, et ce qu’il répond, suit la recette.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As the system is</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As usual in the language</source>
            <translation>Selon l’usage de la langue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Like this: {example}</source>
            <translation>Exemple : {example}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Numbers and dates</source>
            <translation>Nombres et dates</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Altogether</source>
            <translation>Au total</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, rows and answers</source>
            <translation>Tâches, lignes et réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Answers as they came, and documents</source>
            <translation>Réponses telles que reçues, et documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs that were begun, pasted tables</source>
            <translation>Tâches commencées, tableaux collés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Your recipes</source>
            <translation>Vos recettes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Where things are kept</source>
            <translation>Où se trouvent les données</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, answers, your recipes and logs stay on this computer. Keys are in your system's keychain.</source>
            <translation>Tâches, réponses, recettes et journaux restent sur cet ordinateur. Les clés sont dans le trousseau du système.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>&amp;Open the folder</source>
            <translation>&amp;Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything…</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Delete everything…</source>
            <translation>Tout supprimer…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>One .zip with a workbook for each job, your recipes, the ledger and the settings; no key is in it.</source>
            <translation>Un .zip avec un classeur par tâche, vos recettes, le registre et les réglages ; il ne contient aucune clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Archive (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Taking everything along</source>
            <translation>Exportation de l’ensemble</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything is in “{name}”.</source>
            <translation>Tout se trouve dans « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>It holds your rows and answers: keep it as carefully as these.</source>
            <translation>Il contient vos lignes et vos réponses : gardez-le avec le même soin.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything was deleted.</source>
            <translation>Tout a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Keys are still in the keychain; forget them above if you leave this computer.</source>
            <translation>Des clés restent dans le trousseau ; oubliez-les ci-dessus si vous quittez cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Deleting everything</source>
            <translation>Suppression de l’ensemble</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>{model}: {read} per million tokens read, {written} per million written; entered {day}</source>
            <translation>{model} : {read} par million de tokens lus, {written} par million écrits ; indiqué le {day}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is unknown again.</source>
            <translation>Le prix de {model} est de nouveau inconnu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Prices</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price for a model that is not on the list. Without one its cost reads “unknown”.</source>
            <translation>Indiquez le prix d’un modèle absent de la liste. Sans prix, son coût est affiché « inconnu ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The whole list</source>
            <translation>La liste entière</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>You have entered none of your own.</source>
            <translation>Vous n’en avez indiqué aucun.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price</source>
            <translation>Indiquer un prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list</source>
            <translation>Liste de prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Cache prices</source>
            <translation>Prix du cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Standard prices, not batch prices: the batch discount is taken off by BatchDesk. Cache prices that you leave empty follow from the price of reading.</source>
            <translation>Prix standard, pas prix par lots : la remise des lots est déduite par BatchDesk. Les prix du cache laissés vides découlent du prix de lecture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Keep this price</source>
            <translation>Enregistrer ce prix</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list of {day}, {n} models. In a batch half of these prices counts.</source>
            <comment>n</comment>
            <extracomment>For one: Price list of {day}, {n} model. In a batch half of these prices counts.</extracomment>
            <translation>
                <numerusform>Liste de prix du {day}, {n} modèle. Dans un lot, la moitié de ces prix s’applique.</numerusform>
                <numerusform>Liste de prix du {day}, {n} modèles. Dans un lot, la moitié de ces prix s’applique.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change the price of {model}</source>
            <translation>Modifier le prix de {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget the price of {model}</source>
            <translation>Oublier le prix de {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write the model's id as the service names it, without spaces.</source>
            <translation>Écrivez l’identifiant du modèle tel que le service le nomme, sans espaces.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A cache price is no sum of dollars; leave it empty if you do not know it.</source>
            <translation>Un prix du cache n’est pas une somme en dollars ; laissez-le vide si vous ne le connaissez pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is kept.</source>
            <translation>Le prix de {model} est enregistré.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>It counts for all that is priced from now on.</source>
            <translation>Il vaut pour tout ce qui est chiffré à partir de maintenant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write what a million tokens read and written cost, such as 2 or 2.50.</source>
            <translation>Écrivez ce que coûte un million de tokens lus et écrits, par exemple 2 ou 2,50.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Model id</source>
            <translation>Identifiant du modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens read, $</source>
            <translation>Un million de tokens lus ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens written, $</source>
            <translation>Un million de tokens écrits ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for 5 minutes, $</source>
            <translation>Écrits dans le cache pour 5 minutes ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for an hour, $</source>
            <translation>Écrits dans le cache pour une heure ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Read from the cache, $</source>
            <translation>Lus dans le cache ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Way to the service</source>
            <translation>Accès au service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Many companies let nothing out but through a proxy. It sees the address of the service; the key and your rows travel through it encrypted, unless your company opens encrypted traffic. Calls to this computer itself go past it.</source>
            <translation>Beaucoup d’entreprises ne laissent rien sortir sans passer par un proxy. Celui-ci voit l’adresse du service ; la clé et vos lignes le traversent chiffrées, sauf si votre entreprise ouvre le trafic chiffré. Les appels à cet ordinateur lui-même n’y passent pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>As the system says</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Straight, without a proxy</source>
            <translation>Direct, sans proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Through this proxy</source>
            <translation>Par ce proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>only where it asks for one</source>
            <translation>seulement s’il en demande un</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>The password is kept by your system's keychain, like a key.</source>
            <translation>Le mot de passe est gardé par le trousseau du système, comme une clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>kept; type to change it</source>
            <translation>enregistré ; tapez pour le changer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Address of the proxy</source>
            <translation>Adresse du proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>{field} of the proxy</source>
            <translation>{field} (proxy)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>A renewed key for “{name}”</source>
            <translation>Une clé renouvelée pour « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Jobs that run with “{name}” go on with the new key, so it must be one of the same workspace.</source>
            <translation>Les tâches en cours avec « {name} » continuent avec la nouvelle clé ; elle doit donc appartenir au même espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Keep the new key</source>
            <translation>Enregistrer la nouvelle clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/section_list.py" />
            <source>Sections of the settings</source>
            <translation>Sections des réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set and counts from the next start.</source>
            <translation>{variable} est définie et compte à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set too; the address above goes before it.</source>
            <translation>{variable} est aussi définie ; l’adresse ci-dessus l’emporte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set where BatchDesk was started: jobs go to {host}.</source>
            <translation>{variable} est définie là où BatchDesk a été démarré : les tâches partent vers {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Where new jobs go, and on which way. Leave the address empty for Anthropic's own service.</source>
            <translation>Où partent les nouvelles tâches, et par quel chemin. Laissez l’adresse vide pour le service d’Anthropic.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Practice answers on this computer, so no address is used.</source>
            <translation>L’entraînement répond sur cet ordinateur ; aucune adresse n’est utilisée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Address of the service</source>
            <translation>Adresse du service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>A host is the address that takes your jobs. Your company may run one of its own, a relay that hands them on to Anthropic; whoever runs it can read your rows and your key. Some relays read the key only from the header X-Api-Key: tick the box where you were told so. Each host has keys of its own.</source>
            <translation>Un hôte est l’adresse qui reçoit vos tâches. Votre entreprise peut avoir le sien, un relais qui les transmet à Anthropic ; quiconque l’exploite peut lire vos lignes et votre clé. Certains relais ne lisent la clé que dans l’en-tête X-Api-Key : cochez la case si on vous l’a indiqué. Chaque hôte a ses propres clés.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>This host reads only &amp;X-Api-Key</source>
            <translation>Cet hôte ne lit que &amp;X-Api-Key</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>For a relay that does not understand the usual way to hand over a key.</source>
            <translation>Pour un relais qui ne comprend pas la façon habituelle de transmettre une clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>&amp;Use it from now on</source>
            <translation>&amp;Utiliser dès maintenant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Do &amp;not change it</source>
            <translation>&amp;Ne rien changer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Test the &amp;connection</source>
            <translation>Tester la &amp;connexion</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Changing the way</source>
            <translation>Changement d’accès</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>New jobs go to {host}.</source>
            <translation>Les nouvelles tâches partent vers {host}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Jobs that run stay where they are. Test it to be sure that it answers; testing is free.</source>
            <translation>Les tâches en cours restent où elles sont. Testez l’adresse pour vous assurer qu’elle répond ; le test est gratuit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Asking {host}</source>
            <translation>Interrogation de {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Use the password for this session only</source>
            <translation>Utiliser le mot de passe pour cette session seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, and batch jobs are offered.</source>
            <translation>{host} répond, et les tâches par lots sont proposées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, but it offers no batch jobs.</source>
            <translation>{host} répond, mais ne propose pas de tâches par lots.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Taking the password</source>
            <translation>Prise en compte du mot de passe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep {cap} a month</source>
            <translation>&amp;Garder {cap} par mois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Lift the limit</source>
            <translation>Supprimer la limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Spending</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>A limit for each calendar month. Nothing is sent that could pass it.</source>
            <translation>Une limite par mois civil. Rien n’est envoyé qui pourrait la dépasser.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>In a month at most $</source>
            <translation>Par mois au plus ($)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep this limit</source>
            <translation>Enre&amp;gistrer cette limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Do not change it</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>This is no sum of dollars. Write it like 50 or 12.50, or leave it empty.</source>
            <translation>Ce n’est pas une somme en dollars. Écrivez-la comme 50 ou 12,50, ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Practice costs nothing, so no limit counts here; it holds for jobs with Claude.</source>
            <translation>L’entraînement ne coûte rien, aucune limite ne s’applique donc ici ; elle vaut pour les tâches avec Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>How close estimates come is said here once a job is finished.</source>
            <translation>La précision des estimations s’affiche ici dès qu’une tâche est terminée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>There is no monthly limit now.</source>
            <translation>Il n’y a plus de limite mensuelle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>What is under way is not touched.</source>
            <translation>Ce qui est en cours n’est pas touché.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Not more than {cap} in a month from now on.</source>
            <translation>Pas plus de {cap} par mois désormais.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>one of</source>
            <translation>un choix parmi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>whole number</source>
            <translation>nombre entier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Use it for a new job</source>
            <translation>&amp;Utiliser pour une nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Asked of every row</source>
            <translation>Demandé pour chaque ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Instructions that all rows share</source>
            <translation>Instructions communes à toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What the recipe asks</source>
            <translation>Ce que la recette demande</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a folder of documents</source>
            <translation>pour un dossier de documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a table</source>
            <translation>pour un tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What comes back, a column each</source>
            <translation>Ce qui revient, une colonne par réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Comes with BatchDesk</source>
            <translation>Fournie avec BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Your own</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>The recipe is in {name}.</source>
            <translation>La recette se trouve dans {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes</source>
            <translation>Recettes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Keep a .recipe.json file, or the recipe in a workbook made by BatchDesk</source>
            <translation>Enregistrer un fichier .recipe.json, ou la recette d’un classeur créé par BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search recipes</source>
            <translation>Rechercher une recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>No recipe has this name</source>
            <translation>Aucune recette ne porte ce nom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Try fewer letters.</source>
            <translation>Essayez avec moins de lettres.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Import a recipe</source>
            <translation>Importer une recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Export the recipe</source>
            <translation>Exporter la recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes (*.recipe.json)</source>
            <translation>Recettes (*.recipe.json)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>“{name}” is kept among your recipes.</source>
            <translation>« {name} » est enregistrée parmi vos recettes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search the recipes</source>
            <translation>Rechercher parmi les recettes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>the English language</source>
            <translation>la langue française</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>Add one in Settings, or practise without one: that costs nothing.</source>
            <translation>Ajoutez-en une dans les réglages, ou entraînez-vous sans clé : cela ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key for {host}</source>
            <translation>Clé pour {host}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>“{name}”: {state}</source>
            <translation>« {name} » : {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key needed</source>
            <translation>Clé inutile</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key in keychain</source>
            <translation>Clé au trousseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key until closing</source>
            <translation>Clé temporaire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key from outside</source>
            <translation>Clé externe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key yet</source>
            <translation>Pas de clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Desk</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far; what is under way can add {sum} at most.</source>
            <translation>Ce mois-ci, {spent} jusqu’ici ; ce qui est en cours peut ajouter {sum} au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far.</source>
            <translation>Ce mois-ci, {spent} jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>{left} is left of {cap}.</source>
            <translation>Il reste {left} sur {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>Some prices are unknown, so it may be more.</source>
            <translation>Certains prix sont inconnus ; ce peut donc être plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>not sent yet</source>
            <translation>pas encore envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>being sent</source>
            <translation>envoi en cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>fate unknown</source>
            <translation>envoi incertain</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Claude is working</source>
            <translation>Claude travaille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are being fetched</source>
            <translation>réponses en cours de récupération</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are here</source>
            <translation>réponses reçues</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused, nothing paid</source>
            <translation>refusée, rien de payé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>given up</source>
            <translation>abandonnée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answered</source>
            <translation>avec réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>cut off</source>
            <translation>tronquée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>invalid</source>
            <translation>non valide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>errored</source>
            <translation>en erreur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>expired</source>
            <translation>expirée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>canceled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>skipped</source>
            <translation>ignorée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Answers are fetched</source>
            <translation>Récupération</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/bars.py" />
            <source>Show all {number}</source>
            <translation>Tout afficher ({number})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Texts of their own; there is nothing to count. Search them among the answers.</source>
            <translation>Des textes libres ; il n’y a rien à compter. Cherchez-les parmi les réponses.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Very many different values: only the most frequent are listed.</source>
            <translation>Très nombreuses valeurs différentes : seules les plus fréquentes sont listées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>A row may name several, so the shares add up to more than {all}.</source>
            <translation>Une ligne peut en citer plusieurs ; le total des parts dépasse donc {all}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>empty</source>
            <translation>sans contenu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>earliest</source>
            <translation>la plus ancienne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>lowest</source>
            <translation>minimum</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>middle</source>
            <translation>médiane</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>median</source>
            <translation>médiane</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>latest</source>
            <translation>la plus récente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>highest</source>
            <translation>maximum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>{n} more values are not listed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more value is not listed.</extracomment>
            <translation>
                <numerusform>{n} valeur de plus n’est pas listée.</numerusform>
                <numerusform>{n} valeurs de plus ne sont pas listées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}), kappa {kappa}.</source>
            <translation>{equal} sur {rows} concordent ({share}), kappa {kappa}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} as expected</source>
            <translation>{answer} comparée à l’attendu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>No row has both an answer and an expected value.</source>
            <translation>Aucune ligne n’a à la fois une réponse et une valeur attendue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}).</source>
            <translation>{equal} sur {rows} concordent ({share}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>exactly the same</source>
            <translation>exactement identiques</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same whole number</source>
            <translation>même nombre entier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to one decimal</source>
            <translation>identiques à une décimale</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to two decimals</source>
            <translation>identiques à deux décimales</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column</source>
            <translation>Choisissez une colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Expected and answered</source>
            <translation>Attendu et répondu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Which column holds the right values?</source>
            <translation>Quelle colonne contient les bonnes valeurs ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column of your own in which somebody wrote what the answer should be. You then see how often they agree, what is mixed up with what, and which rows differ.</source>
            <translation>Choisissez une de vos colonnes où quelqu’un a écrit ce que la réponse devrait être. Vous voyez alors à quelle fréquence elles concordent, ce qui est confondu avec quoi, et quelles lignes diffèrent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Down: what was expected. Across: what was answered. Click a cell to see its rows.</source>
            <translation>En lignes : l’attendu. En colonnes : la réponse. Cliquez sur une cellule pour voir ses lignes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Show the {n} that &amp;differ</source>
            <comment>n</comment>
            <extracomment>For one: Show the one that &amp;differs</extracomment>
            <translation>
                <numerusform>Afficher celle qui &amp;diffère</numerusform>
                <numerusform>Afficher les {n} qui &amp;diffèrent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} is not as {expected} says</source>
            <translation>{answer} diffère de {expected}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer}: expected {one}, answered {other}</source>
            <translation>{answer} : attendu {one}, réponse {other}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Kappa leaves out what chance alone would bring: 0 is chance, 1 is full agreement.</source>
            <translation>Le kappa écarte ce que le hasard seul apporterait : 0 est le hasard, 1 un accord complet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have no expected value and do not count.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has no expected value and does not count.</extracomment>
            <translation>
                <numerusform>{rows} sans valeur attendue ne compte pas.</numerusform>
                <numerusform>{rows} sans valeur attendue ne comptent pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has an expected value, but no answer; it does not count either.</extracomment>
            <translation>
                <numerusform>{rows} avec valeur attendue mais sans réponse ne compte pas non plus.</numerusform>
                <numerusform>{rows} avec valeur attendue mais sans réponse ne comptent pas non plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} with rarer values are not in the table.</source>
            <translation>{rows} aux valeurs plus rares ne figurent pas dans le tableau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>An&amp;swer</source>
            <translation>Ré&amp;ponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>E&amp;xpected in</source>
            <translation>&amp;Attendu dans</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Equal &amp;when</source>
            <translation>É&amp;gales si</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Right when answered: of the rows with this answer, how many expected it (precision).</source>
            <translation>Exactes parmi les réponses : parmi les lignes ayant cette réponse, combien l’attendaient (précision).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Found when expected: of the rows that expected it, how many have it (recall).</source>
            <translation>Retrouvées parmi les attendues : parmi les lignes qui l’attendaient, combien l’ont (rappel).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>What is mixed up with what</source>
            <translation>Ce qui est confondu avec quoi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Value by value</source>
            <translation>Valeur par valeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}, {share}</source>
            <translation>{down} et {across} : {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}</source>
            <translation>{down} et {across} : {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{down} by {across}</source>
            <translation>{down} par {across}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Choose two different columns.</source>
            <translation>Choisissez deux colonnes différentes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>&amp;Down</source>
            <translation>En &amp;lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A&amp;cross</source>
            <translation>En &amp;colonnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Row %</source>
            <translation>% ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Column %</source>
            <translation>% colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A row that names several values counts once for each.</source>
            <translation>Une ligne qui cite plusieurs valeurs compte une fois pour chacune.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{rows} with rarer values are left out.</source>
            <translation>{rows} aux valeurs plus rares sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save</source>
            <translation>Copier ou enregistrer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Copy as a table</source>
            <translation>&amp;Copier comme tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Save as a picture…</source>
            <translation>&amp;Enregistrer comme image…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save “{name}”</source>
            <translation>Copier ou enregistrer « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Save the picture</source>
            <translation>Enregistrer l’image</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Pictures (*.png)</source>
            <translation>Images (*.png)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>The picture is saved as {name}.</source>
            <translation>L’image est enregistrée sous {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered rows. Click a bar to see them.</source>
            <translation>Sur {answered} lignes avec réponse. Cliquez sur une barre pour les voir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>{answered} of {rows} answered so far</source>
            <translation>Réponses jusqu’ici : {answered} sur {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Click a cell to see what it counts</source>
            <translation>Cliquez sur une cellule pour voir ce qu’elle compte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered documents. Click a bar to see them.</source>
            <translation>Sur {answered} documents avec réponse. Cliquez sur une barre pour les voir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Free text has nothing to count</source>
            <translation>Dans du texte libre, il n’y a rien à compter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Each answer is a text of its own. Recipes that ask for a choice, yes or no, a number, a date or a list get a chart for each of them here.</source>
            <translation>Chaque réponse est un texte à part. Les recettes qui demandent un choix, oui ou non, un nombre, une date ou une liste obtiennent ici un graphique pour chacun.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Nothing is asked yet</source>
            <translation>Rien n’est encore demandé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Once the job is sent, a chart for each answer grows here while answers come in.</source>
            <translation>Une fois la tâche envoyée, un graphique par réponse se remplit ici à mesure qu’elles arrivent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Against expected values</source>
            <translation>Comparé à l’attendu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting the answers</source>
            <translation>Comptage des réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>There are no answers to sum up</source>
            <translation>Il n’y a pas de réponses à résumer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No row has a usable answer. The tab Answers says why for each of them.</source>
            <translation>Aucune ligne n’a de réponse exploitable. L’onglet Réponses dit pourquoi pour chacune.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No answers yet</source>
            <translation>Pas encore de réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>A chart for each answer grows here while answers come in.</source>
            <translation>Un graphique par réponse se remplit ici à mesure qu’elles arrivent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting was stopped. It begins again when you come back to this tab.</source>
            <translation>Le comptage a été arrêté. Il reprend quand vous revenez à cet onglet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Agreement by value</source>
            <translation>Concordance par valeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times answered</source>
            <translation>Répondus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Right when answered</source>
            <translation>Exactes parmi les réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Found when expected</source>
            <translation>Retrouvées parmi les attendues</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{label}: {rows}, {share}</source>
            <translation>{label} : {rows}, {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to below {high}</source>
            <translation>{low} à moins de {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>&lt; {share}</source>
            <translation>&lt; {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{year}s</source>
            <translation>années {year}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty, {edited} corrected by hand</source>
            <translation>{filled}, {empty} vides, {edited} corrigées à la main</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty</source>
            <translation>{filled}, {empty} vides</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{edited} corrected by hand</source>
            <translation>{edited} corrigées à la main</translation>
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
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/banner.py" />
            <source>Dismiss</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{counted}, {left}</source>
            <translation>{counted}, {left}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} so far</source>
            <translation>{done} jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/column_header.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy &amp;without column names</source>
            <translation>Copier &amp;sans les noms de colonnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy with column &amp;names</source>
            <translation>Copier avec les &amp;noms de colonnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, filtered</source>
            <translation>{column}, filtrée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted down</source>
            <translation>{column}, tri décroissant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted up</source>
            <translation>{column}, tri croissant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>approved</source>
            <translation>approuvée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>carried over</source>
            <translation>reprise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>commented</source>
            <translation>commentée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/rows_table.py" />
            <source>{cell}, {mark}</source>
            <translation>{cell}, {mark}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Close panel</source>
            <translation>Fermer le volet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Contents of the panel</source>
            <translation>Contenu du volet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} hours left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} hour left</extracomment>
            <translation>
                <numerusform>encore {n} heure environ</numerusform>
                <numerusform>encore {n} heures environ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>a few seconds left</source>
            <translation>encore quelques secondes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} minutes left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} minute left</extracomment>
            <translation>
                <numerusform>encore {n} minute environ</numerusform>
                <numerusform>encore {n} minutes environ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>What “{setting}” means</source>
            <translation>Ce que signifie « {setting} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>More in the help</source>
            <translation>Plus d’informations dans l’aide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/window.py" />
            <source>Back to the desk</source>
            <translation>Retour à l’accueil</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>What it means</source>
            <translation>Ce que cela signifie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>needs a name</source>
            <translation>nom requis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{name}: there twice</source>
            <translation>{name} : en double</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>list the choices</source>
            <translation>listez les choix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{choice}: there twice</source>
            <translation>{choice} : en double</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Answer columns</source>
            <translation>Colonnes de réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Drag a line, or press Alt and an arrow, to change the order.</source>
            <translation>Faites glisser une ligne, ou appuyez sur Alt et une flèche, pour changer l’ordre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>None: Claude answers in its own words, in one column named “Answer”. Add columns to get a table.</source>
            <translation>Aucune : Claude répond librement, dans une seule colonne nommée « Answer ». Ajoutez des colonnes pour obtenir un tableau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Add a column</source>
            <translation>Ajouter une colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Ready-made</source>
            <translation>Prêtes à l’emploi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Duplicate this column (Ctrl+D)</source>
            <translation>Dupliquer cette colonne (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Remove this column</source>
            <translation>Supprimer cette colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>“{name}” is removed.</source>
            <translation>« {name} » est supprimée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>positive, neutral, negative</source>
            <translation>positif, neutre, négatif</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe is as it came.</source>
            <translation>La recette est telle que fournie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>A name for this recipe</source>
            <translation>Un nom pour cette recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>All recipes</source>
            <translation>Toutes les recettes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Recipe file</source>
            <translation>Fichier de recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Save as my recipe</source>
            <translation>Enregistrer comme ma recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Reset to the recipe as it came</source>
            <translation>Rétablir la recette fournie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Import a recipe…</source>
            <translation>Importer une recette…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write this recipe to a file…</source>
            <translation>Écrire cette recette dans un fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is: {reason}.</source>
            <translation>La recette ne peut pas être utilisée telle quelle : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is.</source>
            <translation>La recette ne peut pas être utilisée telle quelle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write the recipe to a file</source>
            <translation>Écrire la recette dans un fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands in {name}.</source>
            <translation>Elle se trouve dans {name}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands among your recipes.</source>
            <translation>Elle figure parmi vos recettes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>“{name}” is saved.</source>
            <translation>« {name} » est enregistrée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From the recipe “{name}”</source>
            <translation>De la recette « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My recipe “{name}”</source>
            <translation>Ma recette « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Written here</source>
            <translation>Écrite ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My question</source>
            <translation>Ma question</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Beside each answer stand the passages it rests on and their pages, in columns of their own.</source>
            <translation>À côté de chaque réponse figurent les passages sur lesquels elle repose et leurs pages, dans des colonnes à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Citations and answer columns exclude each other. Without answer columns Claude answers in free text and can quote the document.</source>
            <translation>Citations et colonnes de réponse s’excluent. Sans colonnes de réponse, Claude répond en texte libre et peut citer le document.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Quote the document (citations)</source>
            <translation>Citer le document (citations)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Puts this column into the prompt</source>
            <translation>Insère cette colonne dans le prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Put {{{{{name}}}}} into the prompt</source>
            <translation>Insérer {{{{{name}}}}} dans le prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>In the prompt</source>
            <translation>Dans le prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Use as an example</source>
            <translation>Utiliser comme exemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>The new price is being counted…</source>
            <translation>Calcul du nouveau prix…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Work out the price</source>
            <translation>Calculer le prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>These are the prices that the job would have with Claude.</source>
            <translation>Ce sont les prix que la tâche aurait avec Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Working it out…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Counting exactly…</source>
            <translation>Comptage exact…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Reading all rows</source>
            <translation>Lecture de toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Enter its price in the settings</source>
            <translation>Indiquer son prix dans les réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>How this was worked out</source>
            <translation>Comment ce prix est calculé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Spend less</source>
            <translation>Dépenser moins</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Caching keeps the part of the prompt that is the same in every row: it is written once, a quarter dearer or more, and read for a tenth of the price by the rows behind it. One row goes ahead to write it. BatchDesk measures from the bill whether it pays, and stops caching for the rest of the job where it does not.</source>
            <translation>La mise en cache garde la partie du prompt qui est la même à chaque ligne : elle est écrite une fois, un quart plus cher ou davantage, et lue au dixième du prix par les lignes suivantes. Une ligne part devant pour l’écrire. BatchDesk mesure d’après la facture si c’est rentable et, sinon, cesse la mise en cache pour le reste de la tâche.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Compare answers…</source>
            <translation>Comparer les réponses…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Ask the same few rows of two or three models and see their answers side by side.</source>
            <translation>Soumettez les mêmes lignes à deux ou trois modèles et voyez leurs réponses côte à côte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>The whole job on each model</source>
            <translation>La tâche entière, par modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>about {sum}</source>
            <translation>environ {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Nothing to pay</source>
            <translation>Rien à payer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to read</source>
            <translation>tokens à lire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to write, as expected</source>
            <translation>tokens à écrire, prévision</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>batches</source>
            <comment>n</comment>
            <extracomment>For one: batch</extracomment>
            <translation>
                <numerusform>lot</numerusform>
                <numerusform>lots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>This data can not be read as it is.</source>
            <translation>Ces données ne peuvent pas être lues telles quelles.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>“{recipe}” is taken. Which data should it be asked of?</source>
            <translation>« {recipe} » est choisie. À quelles données l’appliquer ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Drop a spreadsheet or a folder of documents here</source>
            <translation>Déposez ici une feuille de calcul ou un dossier de documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Excel, LibreOffice, CSV, JSON, Parquet or SQLite; or PDF, Word, slides, mail, web pages, text and pictures, one by one or by the folder.</source>
            <translation>Excel, LibreOffice, CSV, JSON, Parquet ou SQLite ; ou PDF, Word, présentations, e-mails, pages web, textes et images, un par un ou par dossier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Takes a table or a file from the clipboard (Ctrl+V).</source>
            <translation>Prend un tableau ou un fichier du presse-papiers (Ctrl+V).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste from the clipboard</source>
            <translation>Coller du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Use the sample tickets</source>
            <translation>Utiliser les tickets d’exemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste it</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>A table in the clipboard?</source>
            <translation>Un tableau dans le presse-papiers ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>No data at hand?</source>
            <translation>Pas de données sous la main ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Filled</source>
            <translation>Remplies</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages cost more, but Claude sees scans, tables and pictures.</source>
            <translation>Les pages coûtent plus, mais Claude voit scans, tableaux et images.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>The prices are about what the PDF files add to a batch with {model}.</source>
            <translation>Les prix indiquent à peu près ce que les PDF ajoutent à un lot avec {model}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Text, else pages</source>
            <translation>Texte, sinon pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>PDF files</source>
            <translation>Fichiers PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Choose files, split long ones</source>
            <translation>Choisir les fichiers, diviser les longs</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Subfolders, too</source>
            <translation>Sous-dossiers aussi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Only files named</source>
            <translation>Seulement les fichiers nommés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages of a part</source>
            <translation>Pages par partie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Attachments of mails as documents of their own</source>
            <translation>Pièces jointes comme documents à part</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>with {model}</source>
            <translation>avec {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Split documents longer than</source>
            <translation>Diviser les documents de plus de</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>pages</source>
            <translation>pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{things}; {fate}</source>
            <translation>{things} ; {fate}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} to send</source>
            <translation>{n} à envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{way}, {sum}</source>
            <translation>{way}, {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as text</source>
            <translation>en texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as pages</source>
            <translation>en pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as picture</source>
            <translation>en image</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>not sent</source>
            <translation>hors envoi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
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
            <translation>Présentation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} pages</source>
            <comment>n</comment>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} page</numerusform>
                <numerusform>{n} pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} can not be read</source>
            <comment>n</comment>
            <extracomment>For one: {n} can not be read</extracomment>
            <translation>
                <numerusform>{n} illisible</numerusform>
                <numerusform>{n} illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} left out</source>
            <comment>n</comment>
            <extracomment>For one: {n} left out</extracomment>
            <translation>
                <numerusform>{n} laissé de côté</numerusform>
                <numerusform>{n} laissés de côté</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Look inside</source>
            <translation>Voir le contenu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>no file</source>
            <translation>aucun fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble</source>
            <translation>Avec problème</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>All {n}</source>
            <translation>Tous : {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble {n}</source>
            <translation>Avec problème : {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>These {n} examples add about {tokens} tokens to every row.</source>
            <comment>n</comment>
            <extracomment>For one: This example adds about {tokens} tokens to every row.</extracomment>
            <translation>
                <numerusform>Cet exemple ajoute environ {tokens} tokens à chaque ligne.</numerusform>
                <numerusform>Ces {n} exemples ajoutent environ {tokens} tokens à chaque ligne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>For {n} rows that is about {sum}, and about a tenth of it where the shared part is cached.</source>
            <comment>n</comment>
            <extracomment>For one: For {n} row that is about {sum}, and about a tenth of it where the shared part is cached.</extracomment>
            <translation>
                <numerusform>Pour {n} ligne, cela fait environ {sum}, et environ un dixième si la partie commune est en cache.</numerusform>
                <numerusform>Pour {n} lignes, cela fait environ {sum}, et environ un dixième si la partie commune est en cache.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>The example is taken out.</source>
            <translation>L’exemple est retiré.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Take this example out</source>
            <translation>Retirer cet exemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>{asked} → {answer}</source>
            <translation>{asked} → {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>shown to Claude with every row</source>
            <translation>montrés à Claude avec chaque ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Recipes, and workbooks made by BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</source>
            <translation>Recettes, et classeurs créés par BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables and documents ({patterns})</source>
            <translation>Tableaux et documents ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables ({patterns})</source>
            <translation>Tableaux ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Documents ({patterns})</source>
            <translation>Documents ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/foot.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>{n} columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} column</extracomment>
            <translation>
                <numerusform>{n} colonne</numerusform>
                <numerusform>{n} colonnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>the first {n} are shown</source>
            <translation>aperçu de {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>Other data</source>
            <translation>Autres données</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>More choices</source>
            <translation>Plus d’options</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>A column names files…</source>
            <translation>Une colonne nomme des fichiers…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>The recipe asks for “{wanted}”, which your data does not have.</source>
            <comment>n</comment>
            <extracomment>For one: The recipe asks for “{wanted}”, which your data does not have.</extracomment>
            <translation>
                <numerusform>La recette demande « {wanted} », absente de vos données.</numerusform>
                <numerusform>La recette demande « {wanted} », absentes de vos données.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>For “{name}” use</source>
            <translation>Pour « {name} », utiliser</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>No column is called “{wanted}”. Did you mean {column}?</source>
            <translation>Aucune colonne ne s’appelle « {wanted} ». Vouliez-vous dire {column} ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>”, “</source>
            <translation>⁠ », « ⁠</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use {column}</source>
            <translation>Utiliser {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use these columns</source>
            <comment>n</comment>
            <extracomment>For one: Use this column</extracomment>
            <translation>
                <numerusform>Utiliser cette colonne</numerusform>
                <numerusform>Utiliser ces colonnes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}.</source>
            <translation>Envoyé {way}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A {kind} picture of {size}, as it is sent.</source>
            <translation>Une image {kind} de {size}, telle qu’elle est envoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}, about {sum}.</source>
            <translation>Envoyé {way}, environ {sum}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Inside the document</source>
            <translation>Dans le document</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Close the look inside</source>
            <translation>Fermer l’aperçu du contenu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Text as it would be sent</source>
            <translation>Texte tel qu’il serait envoyé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The first {shown} of {all} characters are shown; all of them are sent.</source>
            <translation>Les {shown} premiers caractères sur {all} sont affichés ; tous sont envoyés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} pages as PDF, {size}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} page as PDF, {size}.</extracomment>
            <translation>
                <numerusform>{n} page en PDF, {size}.</numerusform>
                <numerusform>{n} pages en PDF, {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The PDF itself, {size}.</source>
            <translation>Le PDF lui-même, {size}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees the pages with their text, which is:</source>
            <translation>{pages} Claude voit les pages avec leur texte, que voici :</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Send this document as</source>
            <translation>Envoyer ce document</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} characters</source>
            <comment>n</comment>
            <extracomment>For one: {n} character</extracomment>
            <translation>
                <numerusform>{n} caractère</numerusform>
                <numerusform>{n} caractères</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>in {folder}</source>
            <translation>dans {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees them as pictures; there is no text in them.</source>
            <translation>{pages} Claude les voit comme des images ; elles ne contiennent pas de texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A picture of {size}; it can not be shown here.</source>
            <translation>Une image de {size} ; elle ne peut pas être affichée ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>There is no text in it.</source>
            <translation>Il ne contient pas de texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key that ends in {hint}.</source>
            <translation>Payé avec votre clé se terminant par {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>First key, ends in {hint}</source>
            <translation>Première clé, se termine par {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key “{name}” that ends in {hint}.</source>
            <translation>Payé avec votre clé « {name} » se terminant par {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key of this computer's environment that ends in {hint}.</source>
            <translation>Payé avec la clé de l’environnement de cet ordinateur, se terminant par {hint}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>{name}, ends in {hint}</source>
            <translation>{name}, se termine par {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Key that pays</source>
            <translation>Clé qui paie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key</source>
            <translation>Payé avec la clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Fit your data</source>
            <translation>Pour vos données</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sort and label</source>
            <translation>Trier et classer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Pull out facts</source>
            <translation>Extraire des faits</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sum up and write</source>
            <translation>Résumer et rédiger</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} under the table are left out.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is left out.</extracomment>
            <translation>
                <numerusform>Laissé de côté sous le tableau : {what}.</numerusform>
                <numerusform>Laissés de côté sous le tableau : {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} are kept as rows.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is kept as a row.</extracomment>
            <translation>
                <numerusform>Gardé comme ligne sous le tableau : {what}.</numerusform>
                <numerusform>Gardés comme lignes : {what}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Row {n}: {words}</source>
            <translation>Ligne {n} : {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Notes and totals under the table are kept as rows.</source>
            <translation>Les notes et totaux sous le tableau sont gardés comme lignes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} note</extracomment>
            <translation>
                <numerusform>{n} note</numerusform>
                <numerusform>{n} notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} totals</source>
            <comment>n</comment>
            <extracomment>For one: {n} total</extracomment>
            <translation>
                <numerusform>{n} total</numerusform>
                <numerusform>{n} totaux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Show them</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Leave them out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Keep them</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Hide them</source>
            <translation>Masquer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>and {n} more</source>
            <comment>n</comment>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>et {n} de plus</numerusform>
                <numerusform>et {n} de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>What is spent and the worst case of all that is on its way never pass this sum, even if every answer is as long as it may be. Where the worst case of the whole job is above it, the job goes in rounds: the next one is sent when the one before is back and its real cost is known.</source>
            <translation>Ce qui est dépensé et le pire des cas de tout ce qui est en route ne dépassent jamais ce montant, même si chaque réponse est aussi longue que permis. Si le pire des cas de la tâche entière le dépasse, la tâche part par étapes : la suivante est envoyée quand la précédente est de retour et que son coût réel est connu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Raise it to {most}</source>
            <translation>Porter à {most}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>What this means</source>
            <translation>Ce que cela implique</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Rows and price appear here as you go.</source>
            <translation>Lignes et prix s’affichent ici au fur et à mesure.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>to send</source>
            <translation>à envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>answered already</source>
            <translation>déjà avec réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>the same</source>
            <translation>identiques</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>for {n} tries</source>
            <comment>n</comment>
            <extracomment>For one: for {n} try</extracomment>
            <translation>
                <numerusform>pour {n} essai</numerusform>
                <numerusform>pour {n} essais</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most: your limit</source>
            <translation>au plus : votre limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at a guess</source>
            <translation>estimation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>In a batch: {read} per million tokens read, {written} per million written.</source>
            <translation>Par lots : {read} par million de tokens lus, {written} par million écrits.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Its price is unknown.</source>
            <translation>Son prix est inconnu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>More: thinking, effort, length</source>
            <translation>Plus : réflexion, effort, longueur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking before it answers</source>
            <translation>Réflexion avant de répondre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Longest answer, in tokens</source>
            <translation>Réponse la plus longue, en tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking, effort, length</source>
            <translation>Réflexion, effort, longueur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking lets the model weigh a row before it answers: good where an answer takes several steps, and paid like the answer. Effort is how much it does for each answer: low is short and cheap, high is thorough. The longest answer is a bound and no wish: only what is written is paid, and what reaches the bound is cut off.</source>
            <translation>La réflexion permet au modèle de peser une ligne avant de répondre : utile quand une réponse demande plusieurs étapes, et payée comme la réponse. L’effort est ce qu’il met dans chaque réponse : faible, il est bref et bon marché ; élevé, il est approfondi. La réponse la plus longue est un plafond, pas un objectif : seul ce qui est écrit est payé, et ce qui atteint le plafond est tronqué.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Room for about {words} words; a longer answer is cut off. Thinking uses this room too.</source>
            <translation>De la place pour environ {words} mots ; une réponse plus longue est tronquée. La réflexion occupe aussi cette place.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave it to the model</source>
            <translation>Laisser choisir le modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Off: quicker, and only the answer is paid</source>
            <translation>Non : plus rapide, seule la réponse est payée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>On: weighs hard cases first, and its notes are paid like answers</source>
            <translation>Oui : pèse d’abord les cas difficiles ; ses notes se paient comme des réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave these as they are unless a trial shows a reason.</source>
            <translation>Laissez-les tels quels, sauf si un essai donne une raison de les changer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/model_prices.py" />
            <source>{n} more models</source>
            <comment>n</comment>
            <extracomment>For one: {n} more model</extracomment>
            <translation>
                <numerusform>{n} modèle de plus</numerusform>
                <numerusform>{n} modèles de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/notes_list.py" />
            <source>{n} more notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} more note</extracomment>
            <translation>
                <numerusform>{n} note de plus</numerusform>
                <numerusform>{n} notes de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/page.py" />
            <source>Open Settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>for {things} with {model}</source>
            <translation>pour {things} avec {model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>About {sum} for {things} with {model}. Most likely between {low} and {high}; never more than {most}.</source>
            <translation>Environ {sum} pour {things} avec {model}. Très probablement entre {low} et {high} ; jamais plus de {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{full} at the standard price; you save {saved}.</source>
            <translation>{full} au prix standard ; vous économisez {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}, {n} to send</source>
            <translation>{things}, {n} à envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}: {fate}.</source>
            <translation>{things} : {fate}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than your limit of {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de « {name} » partent vers {model} chez {host}, pour environ {sum} et jamais plus que votre limite de {most} ; vous pouvez fermer l’ordinateur, les réponses seront récupérées à votre retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>With this limit nothing would be sent: a single row can come to {least}, all of them to {most}.</source>
            <translation>Avec cette limite, rien ne serait envoyé : une seule ligne peut atteindre {least}, toutes ensemble {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things} for about {sum} (at most {most})</source>
            <translation>Envoyer {things} pour environ {sum} ({most} au plus)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>every row has its answer from “{job}” already</source>
            <translation>chaque ligne a déjà sa réponse de « {job} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will cost; you pay what the service charges.</source>
            <translation>{things} avec {model}. BatchDesk ne connaît pas de prix pour ce modèle et ne peut donc pas dire ce que la tâche coûtera ; vous payez ce que le service facture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>A guess from the length of the texts: the service could not be asked to count them.</source>
            <translation>Estimation d’après la longueur des textes : le service n’a pas pu les compter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}.</source>
            <translation>{things}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Goes in about {n} rounds, one after the other, so that the limit can not be passed. That is slower: most rounds are back within an hour.</source>
            <translation>Part en environ {n} étapes, l’une après l’autre, pour que la limite ne puisse pas être dépassée. C’est plus lent : la plupart des étapes reviennent en moins d’une heure.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host} in about {n} rounds, for about {sum} and never more than your limit of {most}; you can close the lid: answers are fetched, and the next round goes, when you are back.</source>
            <translation>{things} de « {name} » partent vers {model} chez {host} en environ {n} étapes, pour environ {sum} et jamais plus que votre limite de {most} ; vous pouvez fermer l’ordinateur : à votre retour, les réponses sont récupérées et l’étape suivante part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things}, price unknown</source>
            <translation>Envoyer {things}, prix inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>How long answers get is a guess until a few rows were tried.</source>
            <translation>La longueur des réponses reste une estimation tant que quelques lignes n’ont pas été essayées.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} have their answer from “{job}”</source>
            <comment>n</comment>
            <extracomment>For one: {n} has its answer from “{job}”</extracomment>
            <translation>
                <numerusform>{n} a sa réponse de « {job} »</numerusform>
                <numerusform>{n} ont leur réponse de « {job} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} share the answer of an equal row</source>
            <comment>n</comment>
            <extracomment>For one: {n} shares the answer of an equal row</extracomment>
            <translation>
                <numerusform>{n} partage la réponse d’une ligne identique</numerusform>
                <numerusform>{n} partagent la réponse d’une ligne identique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} are empty</source>
            <comment>n</comment>
            <extracomment>For one: {n} is empty</extracomment>
            <translation>
                <numerusform>{n} est vide</numerusform>
                <numerusform>{n} sont vides</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>While the price is unknown a limit can not be kept.</source>
            <translation>Tant que le prix est inconnu, aucune limite ne peut être tenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Not needed: the job can not come to more than {most}.</source>
            <translation>Inutile : la tâche ne peut pas dépasser {most}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>The job can not come to more than this.</source>
            <translation>La tâche ne peut pas dépasser ce montant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>This will not be enough for all: about {sum} is expected. A first part goes, then the job stops before the limit and asks you.</source>
            <translation>Cela ne suffira pas pour tout : le coût prévu est d’environ {sum}. Une première partie est envoyée, puis la tâche s’arrête avant la limite et vous pose la question.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Close: it would take about {n} rounds, so the job stops after a first part and asks you, with what it cost by then.</source>
            <translation>C’est juste : il faudrait environ {n} étapes ; la tâche s’arrête donc après une première partie et vous pose la question, en indiquant ce qu’elle a coûté jusque-là.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>likely {low} to {high}</source>
            <translation>probablement de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>at most {sum}</source>
            <translation>{sum} au plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>standard price {sum}</source>
            <translation>prix standard {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>limit {sum}</source>
            <translation>limite {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Number of the row</source>
            <translation>Numéro de la ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Another row, at random</source>
            <translation>Une autre ligne, au hasard</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row before</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row after</source>
            <translation>Ligne suivante</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Shown as soon as every column in the prompt is one of your data.</source>
            <translation>S’affiche dès que chaque colonne du prompt correspond à une de vos données.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Any row from 1 to {n}; Enter shows it.</source>
            <translation>N’importe quelle ligne de 1 à {n} ; Entrée l’affiche.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, document</source>
            <translation>Tel qu’envoyé, document</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, row</source>
            <translation>Tel qu’envoyé, ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of document {n}</source>
            <translation>Ce qui est envoyé pour le document {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of row {n}</source>
            <translation>Ce qui est envoyé pour la ligne {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>How the writer feels about the matter, judged by this text alone. Mixed where it is both.</source>
            <translation>Ce que l’auteur ressent à propos du sujet, d’après ce seul texte. Mitigé s’il y a des deux.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Score</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>From 1 (not at all) to 5 (fully): how well the text fits what is asked. 3 where it is even.</source>
            <translation>De 1 (pas du tout) à 5 (tout à fait) : à quel point le texte correspond à ce qui est demandé. 3 si c’est partagé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Write the question here. Yes only where the text says so, no where it does not.</source>
            <translation>Écrivez la question ici. Oui seulement si le texte le dit, non s’il ne le dit pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Topic</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>What the text is mainly about, in two to four words, the same words for the same thing.</source>
            <translation>Ce dont parle surtout le texte, en deux à quatre mots, les mêmes mots pour la même chose.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The English name of the language most of the text is written in.</source>
            <translation>Le nom français de la langue dans laquelle l’essentiel du texte est écrit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The text in one sentence of at most 25 words, without judging it.</source>
            <translation>Le texte en une phrase de 25 mots au plus, sans le juger.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Names of persons, each once, as written and without titles. Empty where none is named.</source>
            <translation>Noms de personnes, chacun une fois, tels qu’écrits et sans titres. Vide si aucune n’est nommée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Companies, authorities, clubs and brands that are named, each once, as written.</source>
            <translation>Entreprises, administrations, associations et marques nommées, chacune une fois, telles qu’écrites.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Countries, towns, streets and other places that are named, each once, as written.</source>
            <translation>Pays, villes, rues et autres lieux nommés, chacun une fois, tels qu’écrits.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The date that matters most in the text. Empty where the text gives no full date.</source>
            <translation>La date la plus importante du texte. Vide si le texte ne donne pas de date complète.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The sum of money that the text is about, without its currency. Empty where there is none.</source>
            <translation>La somme d’argent dont il est question, sans sa devise. Vide s’il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Evidence quote</source>
            <translation>Citation à l’appui</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The words of the text that the answers rest on most, copied exactly, at most 30 words.</source>
            <translation>Les mots du texte sur lesquels les réponses reposent le plus, copiés exactement, 30 mots au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>High where the text says it outright, medium where it can be inferred, low where it is a guess.</source>
            <translation>Élevée si le texte le dit clairement, moyenne si on peut le déduire, faible si c’est une supposition.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Needs a human</source>
            <translation>À relire par un humain</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes where the text is unclear, contradicts itself, or may do harm if the answer is wrong.</source>
            <translation>Oui si le texte est confus, se contredit, ou si une mauvaise réponse peut nuire.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>positive, neutral, negative, mixed</source>
            <translation>positif, neutre, négatif, mitigé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>high, medium, low</source>
            <translation>élevée, moyenne, faible</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>What Claude is asked about every row. Click a column above, or type {{ to put it in.</source>
            <translation>Ce qui est demandé à Claude pour chaque ligne. Cliquez sur une colonne ci-dessus, ou tapez {{ pour l’insérer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Who Claude is here, what the words mean, what to do in doubt.</source>
            <translation>Qui est Claude ici, ce que les mots signifient, que faire en cas de doute.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>asked of every row</source>
            <translation>demandé pour chaque ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the prompt names none yet; click one to put it in</source>
            <translation>le prompt n’en cite encore aucune ; cliquez pour en insérer une</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>{n} are not in the prompt and stay here</source>
            <comment>n</comment>
            <extracomment>For one: {n} is not in the prompt and stays here</extracomment>
            <translation>
                <numerusform>{n} n’est pas dans le prompt et reste ici</numerusform>
                <numerusform>{n} ne sont pas dans le prompt et restent ici</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>all are in the prompt</source>
            <translation>toutes sont dans le prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the same for all rows</source>
            <translation>identiques pour toutes les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Kind of work</source>
            <translation>Type de travail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Write my own</source>
            <translation>Écrire la mienne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>No recipe matches. Try fewer words, or write your own.</source>
            <translation>Aucune recette ne correspond. Essayez avec moins de mots, ou écrivez la vôtre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>fits your data</source>
            <translation>convient à vos données</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for documents</source>
            <translation>pour des documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for tables</source>
            <translation>pour des tableaux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>my recipe</source>
            <translation>ma recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of these rows again.</source>
            <translation>Redemander la même chose pour ces lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of other data.</source>
            <translation>Demander la même chose pour d’autres données.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use it too</source>
            <translation>L’utiliser aussi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use only it</source>
            <translation>N’utiliser qu’elle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>This workbook holds its recipe, “{recipe}”.</source>
            <translation>Ce classeur contient sa recette, « {recipe} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How the rows are chosen</source>
            <translation>Comment les lignes sont choisies</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How many rows</source>
            <translation>Nombre de lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers</source>
            <translation>Numéros de ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers as in the preview, such as 1, 4-6; at most {n}.</source>
            <translation>Numéros de ligne comme dans l’aperçu, par exemple 1, 4-6 ; {n} au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Other rows</source>
            <translation>Autres lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Tick rows…</source>
            <translation>Cocher des lignes…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Short to long rows</source>
            <translation>Courtes à longues</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Random rows</source>
            <translation>Lignes au hasard</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>These rows</source>
            <translation>Ces lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>{n}, ticked</source>
            <translation>{n}, cochée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Tick the rows to try</source>
            <translation>Cochez les lignes à essayer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Click a row, or press the space bar on it. At most {n} rows can be tried at once.</source>
            <translation>Cliquez sur une ligne, ou appuyez sur la barre d’espace. On peut essayer {n} lignes à la fois au plus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Take this row</extracomment>
            <translation>
                <numerusform>Prendre cette ligne</numerusform>
                <numerusform>Prendre ces {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these rows</source>
            <translation>Prendre ces lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>How many rows from the first on</source>
            <translation>Combien de lignes à partir de la première</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>All {n} rows</source>
            <translation>Toutes les {n} lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>Only the first</source>
            <translation>Seulement les premières</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You pay only for what was answered; a row that fails at the service is not charged.</source>
            <translation>Vous ne payez que ce qui a reçu une réponse ; une ligne qui échoue auprès du service n’est pas facturée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go out with the instructions; columns that the prompt does not name stay here.</source>
            <translation>Les prompts complets partent avec les instructions ; les colonnes que le prompt ne cite pas restent ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de « {name} » partent vers {model} chez {host}, pour environ {sum} et jamais plus de {most} ; vous pouvez fermer l’ordinateur, les réponses seront récupérées à votre retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Your limit is {cap}. {rest}</source>
            <translation>Votre limite est de {cap}. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Most jobs finish within an hour; what is sent now must be done {latest}.</source>
            <translation>La plupart des tâches se terminent en moins d’une heure ; ce qui part maintenant doit être terminé {latest}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Claude works on while this computer sleeps and BatchDesk is closed; the service keeps the answers for 29 days.</source>
            <translation>Claude travaille pendant que cet ordinateur est en veille et BatchDesk fermé ; le service garde les réponses 29 jours.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go to a small program on this computer; nothing leaves it.</source>
            <translation>Les prompts complets vont à un petit programme sur cet ordinateur ; rien n’en sort.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The answers come within seconds, are made up by rules, and are marked as practice everywhere.</source>
            <translation>Les réponses arrivent en quelques secondes, sont inventées selon des règles et portent partout la mention d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>If you close BatchDesk the job waits and goes on when you open it again.</source>
            <translation>Si vous fermez BatchDesk, la tâche attend et reprend à la réouverture.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Nothing is charged. To ask Claude, start BatchDesk without practice and add a key in Settings.</source>
            <translation>Rien n’est facturé. Pour interroger Claude, démarrez BatchDesk sans entraînement et ajoutez une clé dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>At a day and time you choose, with a limit</source>
            <translation>Au jour et à l’heure de votre choix, avec une limite</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Every row of “{name}” has its answer from “{job}” already: nothing is sent, and nothing is paid.</source>
            <translation>Chaque ligne de « {name} » a déjà sa réponse de « {job} » : rien n’est envoyé, et rien n’est payé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to the practice service on this computer, which stands in for {model} and costs nothing; what is not answered when you close the lid is answered when you are back.</source>
            <translation>{things} de « {name} » vont au service d’entraînement sur cet ordinateur, qui remplace {model} et ne coûte rien ; ce qui reste sans réponse quand vous fermez l’ordinateur la reçoit à votre retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, at a price that is not known; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>{things} de « {name} » partent vers {model} chez {host}, à un prix inconnu ; vous pouvez fermer l’ordinateur, les réponses seront récupérées à votre retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Finish: there is nothing to send</source>
            <translation>Terminer : il n’y a rien à envoyer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Send {things} to practice</source>
            <translation>Envoyer {things} à l’entraînement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Handing the job over</source>
            <translation>Remise de la tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is being handed over…</source>
            <translation>La tâche est en cours de remise…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is sent.</source>
            <translation>La tâche est envoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You save about {saved} of the standard price. {rest}</source>
            <translation>Vous économisez environ {saved} par rapport au prix standard. {rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The documents go out whole, with the instructions.</source>
            <translation>Les documents partent en entier, avec les instructions.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/share_bar.py" />
            <source>Made of: {pieces}</source>
            <translation>Composé de : {pieces}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>current step</source>
            <translation>étape en cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>still to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>saves about {sum}</source>
            <translation>économise environ {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>would save about {sum}</source>
            <translation>économiserait environ {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>The first row goes ahead and is awaited, which takes a few minutes longer.</source>
            <translation>La première ligne part d’abord et son retour est attendu, ce qui prend quelques minutes de plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>Answers may change: try a few rows again.</source>
            <translation>Les réponses peuvent changer : essayez de nouveau quelques lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{rows}, {n} of them hidden</source>
            <translation>{rows}, dont {n} masquées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows ({n} hidden)</source>
            <comment>n</comment>
            <extracomment>For one: Only visible rows ({n} hidden)</extracomment>
            <translation>
                <numerusform>Lignes visibles seulement ({n} masquée)</numerusform>
                <numerusform>Lignes visibles seulement ({n} masquées)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Group names stand above the column names; they are joined as “Group - name”.</source>
            <translation>Des noms de groupes figurent au-dessus des noms de colonnes ; ils sont réunis sous la forme « Groupe - nom ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (masquée)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows</source>
            <translation>Lignes visibles seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Header row</source>
            <translation>Ligne d’en-tête</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>A column with the names of files: each row then has its cells and the document it names.</source>
            <translation>Une colonne avec des noms de fichiers : chaque ligne a alors ses cellules et le document qu’elle nomme.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>The row in which the column names stand, as the spreadsheet counts it; none where there are none.</source>
            <translation>La ligne où se trouvent les noms de colonnes, selon la numérotation du tableur ; aucune s’il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>columns are lettered</source>
            <translation>colonnes désignées par des lettres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>No row has column names, so that the first row is data, too.</source>
            <translation>Aucune ligne ne contient de noms de colonnes ; la première ligne est donc aussi une donnée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>in {n} rows</source>
            <translation>sur {n} lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>named in “{column}”</source>
            <translation>nommés dans « {column} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>A whole document can be no example: it would be read with every row.</source>
            <translation>Un document entier ne peut pas servir d’exemple : il serait lu avec chaque ligne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>This row is too long for an example: it would be read with every row.</source>
            <translation>Cette ligne est trop longue pour un exemple : elle serait lue avec chaque ligne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{n} seconds</source>
            <translation>{n} secondes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>under a second</source>
            <translation>moins d’une seconde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>before the change</source>
            <translation>avant la modification</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>asking…</source>
            <translation>interrogation…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>not tried</source>
            <translation>non essayée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{column}, before</source>
            <translation>{column}, avant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Row {n}</source>
            <translation>Ligne {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} tokens read</source>
            <translation>{n} tokens lus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} written</source>
            <translation>{n} écrits</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Good: use as an example</source>
            <translation>Bon : utiliser comme exemple</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Correct it…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What came back, as it came</source>
            <translation>Ce qui est revenu, tel quel</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What should have come back</source>
            <translation>Ce qui aurait dû revenir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Show the answers before the change</source>
            <translation>Afficher les réponses d’avant la modification</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Tried rows</source>
            <translation>Lignes essayées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>An example much like this one is in the recipe already, so it was not added.</source>
            <translation>Un exemple très semblable figure déjà dans la recette ; celui-ci n’a donc pas été ajouté.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>The example is in the recipe.</source>
            <translation>L’exemple figure dans la recette.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Try again in a moment, or go on without a trial.</source>
            <translation>Réessayez dans un instant, ou continuez sans essai.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>This row is an example already; a correction replaces it.</source>
            <translation>Cette ligne est déjà un exemple ; une correction le remplace.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>{n} rows are answered.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is answered.</extracomment>
            <translation>
                <numerusform>{n} ligne a sa réponse.</numerusform>
                <numerusform>{n} lignes ont leur réponse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Try the same {n} rows again</source>
            <comment>n</comment>
            <extracomment>For one: Try the same row again</extracomment>
            <translation>
                <numerusform>Réessayer la même ligne</numerusform>
                <numerusform>Réessayer les {n} mêmes lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked at once and therefore at the full price, twice that of the job. You can also go on without one.</source>
            <translation>Voyez ce qui revient avant de le demander pour chaque ligne ; les courtes, les moyennes et les longues en disent le plus. Un essai est traité immédiatement, donc au plein tarif, le double de celui de la tâche. Vous pouvez aussi continuer sans essai.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>It is read with every row, which adds about {n} tokens to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</source>
            <comment>n</comment>
            <extracomment>For one: It is read with every row, which adds about {n} token to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</extracomment>
            <translation>
                <numerusform>Il est lu avec chaque ligne, ce qui ajoute environ {n} token à chacune ; moins si la partie commune est en cache. Réessayez les mêmes lignes pour voir ce que cela change.</numerusform>
                <numerusform>Il est lu avec chaque ligne, ce qui ajoute environ {n} tokens à chacune ; moins si la partie commune est en cache. Réessayez les mêmes lignes pour voir ce que cela change.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These answers are from before you changed the question. Try the same rows again to compare.</source>
            <translation>Ces réponses datent d’avant votre modification de la question. Réessayez les mêmes lignes pour comparer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{changed} of {n} answers changed; they are marked with a pencil.</source>
            <comment>n</comment>
            <extracomment>For one: {changed} of {n} answer changed; it is marked with a pencil.</extracomment>
            <translation>
                <numerusform>{changed} réponse sur {n} a changé ; elle est marquée d’un crayon.</numerusform>
                <numerusform>Réponses modifiées : {changed} sur {n} ; un crayon les marque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These {n} cost {sum}, {each} each; in the job a row costs about half as much.</source>
            <comment>n</comment>
            <extracomment>For one: This one cost {sum}.</extracomment>
            <translation>
                <numerusform>Celle-ci a coûté {sum}{each:.0}.</numerusform>
                <numerusform>Ces {n} ont coûté {sum}, {each} chacune ; dans la tâche, une ligne coûte environ moitié moins.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{read} tokens read, {written} written, {time}.</source>
            <translation>{read} tokens lus, {written} écrits, {time}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row. This is practice: it costs nothing.</source>
            <translation>Voyez ce qui revient avant de le demander pour chaque ligne. C’est un entraînement : cela ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>The practice service does not learn from examples; Claude reads this one with every row.</source>
            <translation>Le service d’entraînement n’apprend pas des exemples ; Claude lit celui-ci avec chaque ligne.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>All {n} answers are as they were before.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} answer is as it was before.</extracomment>
            <translation>
                <numerusform>La réponse est la même qu’avant.</numerusform>
                <numerusform>Les {n} réponses sont toutes les mêmes qu’avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Practice: these {n} cost nothing.</source>
            <comment>n</comment>
            <extracomment>For one: Practice: this one cost nothing.</extracomment>
            <translation>
                <numerusform>Entraînement : celle-ci n’a rien coûté.</numerusform>
                <numerusform>Entraînement : ces {n} n’ont rien coûté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>What this trial cost is unknown, because the price of this model is.</source>
            <translation>Le coût de cet essai est inconnu, car le prix de ce modèle l’est.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>This one cost {sum}; in the job a row costs about half as much.</source>
            <translation>Celle-ci a coûté {sum} ; dans la tâche, une ligne coûte environ moitié moins.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>a new job</source>
            <translation>une nouvelle tâche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Show {n} more</source>
            <comment>n</comment>
            <extracomment>For one: Show {n} more</extracomment>
            <translation>
                <numerusform>En afficher {n} de plus</numerusform>
                <numerusform>En afficher {n} de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>“{name}” is discarded.</source>
            <translation>« {name} » est abandonnée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Unfinished: {name} · {step}</source>
            <translation>Inachevée : {name} · {step}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Puts it away; this can be undone.</source>
            <translation>La met de côté ; cela peut être annulé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Leave without sending; what you began stays on the desk, unfinished.</source>
            <translation>Quitter sans envoyer ; ce que vous avez commencé reste à l’accueil, inachevé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Go on, or send at the last step</source>
            <translation>Continuer, ou envoyer à la dernière étape</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>The step before</source>
            <translation>L’étape précédente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} row</extracomment>
            <translation>
                <numerusform>Claude est interrogé sur {n} ligne</numerusform>
                <numerusform>Claude est interrogé sur {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Try this row</extracomment>
            <translation>
                <numerusform>Essayer cette ligne</numerusform>
                <numerusform>Essayer ces {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these rows</source>
            <translation>Essayer ces lignes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} document</extracomment>
            <translation>
                <numerusform>Claude est interrogé sur {n} document</numerusform>
                <numerusform>Claude est interrogé sur {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This is practice: nothing leaves this computer and nothing is charged.</source>
            <translation>C’est un entraînement : rien ne quitte cet ordinateur et rien n’est facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>yes/no</source>
            <translation>oui/non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>mixed</source>
            <translation>mixte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>the document itself</source>
            <translation>le document lui-même</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Ask</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try</source>
            <translation>Essai</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What is to be read</source>
            <translation>Ce qui est à lire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What to ask of it</source>
            <translation>Ce qu’il faut demander</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>See a few answers</source>
            <translation>Voir quelques réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What it will cost</source>
            <translation>Ce que cela coûtera</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Give it to Claude</source>
            <translation>Confier à Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what to ask</source>
            <translation>Suite : la question</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what it costs</source>
            <translation>Suite : le coût</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: send</source>
            <translation>Suite : l’envoi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Try this document</extracomment>
            <translation>
                <numerusform>Essayer ce document</numerusform>
                <numerusform>Essayer ces {n} documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these documents</source>
            <translation>Essayer ces documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing leaves this computer in this step.</source>
            <translation>Rien ne quitte cet ordinateur à cette étape.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Only the rows you try are sent to Claude.</source>
            <translation>Seules les lignes que vous essayez sont envoyées à Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A few rows go to Claude to be counted, which is free.</source>
            <translation>Quelques lignes vont à Claude pour être comptées, gratuitement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing is sent until you press Send.</source>
            <translation>Rien n’est envoyé avant que vous appuyiez sur Envoyer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a file or a folder first.</source>
            <translation>Choisissez d’abord un fichier ou un dossier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This data has no rows; choose another sheet, header row or file.</source>
            <translation>Ces données n’ont pas de lignes ; choisissez une autre feuille, ligne d’en-tête ou un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a recipe, or write what to ask.</source>
            <translation>Choisissez une recette, ou écrivez quoi demander.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose which column stands for “{column}”.</source>
            <translation>Choisissez quelle colonne tient lieu de « {column} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Mend the answer columns: {reason}.</source>
            <translation>Corrigez les colonnes de réponse : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a model.</source>
            <translation>Choisissez un modèle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The price is not worked out yet.</source>
            <translation>Le prix n’est pas encore calculé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The limit is below what a single row could cost.</source>
            <translation>La limite est inférieure à ce qu’une seule ligne pourrait coûter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A limit can not be kept while the price is unknown.</source>
            <translation>Une limite ne peut pas être tenue tant que le prix est inconnu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>One of</source>
            <translation>Un choix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Whole number</source>
            <translation>Nombre entier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Low: quick and cheap, for plain labels</source>
            <translation>Faible : rapide et bon marché, pour un simple classement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Medium: for judgement, costs more</source>
            <translation>Moyen : pour des jugements, coûte plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>High: careful, costs much more</source>
            <translation>Élevé : soigneux, coûte bien plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Very high: for hard cases only</source>
            <translation>Très élevé : pour les cas difficiles seulement</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>As much as it can: slow, and by far the dearest</source>
            <translation>Maximal : lent, et de loin le plus cher</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on a few documents</source>
            <translation>Suite : essayer quelques documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on three rows</source>
            <translation>Suite : essayer trois lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is not of the column's kind</source>
            <translation>ce n’est pas du type de la colonne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Type the value as text.</source>
            <translation>Tapez la valeur comme texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is none of the choices</source>
            <translation>ce n’est aucun des choix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Choose one of: {choices}.</source>
            <translation>Choisissez parmi : {choices}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it says neither yes nor no</source>
            <translation>ce n’est ni oui ni non</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write yes or no.</source>
            <translation>Écrivez oui ou non.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write the date as 2026-03-09.</source>
            <translation>Écrivez la date comme 2026-03-09.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write a whole number without any marks, as 1234.</source>
            <translation>Écrivez un nombre entier sans séparateurs, comme 1234.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The price of the model is unknown.</source>
            <translation>Le prix du modèle est inconnu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The part that all rows share has {shared_tokens} tokens; this model caches from {min_cacheable} on.</source>
            <translation>La partie commune à toutes les lignes compte {shared_tokens} tokens ; ce modèle met en cache à partir de {min_cacheable}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Too few requests found the shared part in the cache before.</source>
            <translation>Trop peu de requêtes ont trouvé la partie commune en cache jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Caching the shared part would save too little to wait for.</source>
            <translation>La mise en cache de la partie commune économiserait trop peu pour attendre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The shared part ({shared_tokens} tokens) is sent ahead once; the other rows then read it at {cache_read} of its price.</source>
            <translation>La partie commune ({shared_tokens} tokens) est envoyée une fois à l’avance ; les autres lignes la lisent à {cache_read} de son prix.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/clipboard.py" />
            <source>[h]:mm:ss</source>
            <translation>[h]:mm:ss</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share: instructions and answer columns</source>
            <translation>Ce que toutes les lignes partagent : instructions et colonnes de réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share, read from the cache</source>
            <translation>Ce que toutes les lignes partagent, lu dans le cache</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>The rows themselves</source>
            <translation>Les lignes elles-mêmes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>Thinking before the answers</source>
            <translation>La réflexion avant les réponses</translation>
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
            <translation>nom de fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} has no effort “{granted}”; its own default is used.</source>
            <translation>{name} n’a pas d’effort « {granted} » ; sa valeur par défaut est utilisée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>Without thinking {name} allows effort up to “{granted}”.</source>
            <translation>Sans réflexion, {name} permet un effort jusqu’à « {granted} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} always thinks; this can not be turned off.</source>
            <translation>{name} réfléchit toujours ; cela ne peut pas être désactivé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} is used without thinking.</source>
            <translation>{name} est utilisé sans réflexion.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/money.py" />
            <source>an unknown price</source>
            <translation>un prix inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service did not get to it within 24 hours; not charged.</source>
            <translation>Le service ne l’a pas traitée en 24 heures ; non facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Canceled before it was processed; not charged.</source>
            <translation>Annulée avant d’être traitée ; non facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service sent an unknown kind of result ({kind}).</source>
            <translation>Le service a envoyé un type de résultat inconnu ({kind}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer did not fit; run it again with more room (max_tokens).</source>
            <translation>La réponse ne tenait pas ; renvoyez la ligne avec plus de place (max_tokens).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The row is too long for this model; shorten it.</source>
            <translation>La ligne est trop longue pour ce modèle ; raccourcissez-la.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It stopped for an unexpected reason ({reason}).</source>
            <translation>La réponse s’est arrêtée pour une raison inattendue ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer was empty.</source>
            <translation>La réponse était vide.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; charged. Another model may answer.</source>
            <translation>Claude a refusé de répondre{why} ; facturé. Un autre modèle répondra peut-être.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; not charged. Another model may answer.</source>
            <translation>Claude a refusé de répondre{why} ; non facturé. Un autre modèle répondra peut-être.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>not charged</source>
            <translation>non facturé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude a refusé{why} ; facturé. Demandez une explication au lieu du raisonnement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; not charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude a refusé{why} ; non facturé. Demandez une explication au lieu du raisonnement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>unknown error</source>
            <translation>erreur inconnue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It can be sent again.</source>
            <translation>Elle peut être renvoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Not charged.</source>
            <translation>Non facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer is not in the form asked for.</source>
            <translation>La réponse n’a pas la forme demandée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer has no “{name}”.</source>
            <translation>La réponse n’a pas de « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, which is none of the choices.</source>
            <translation>« {name} » vaut {value}, qui n’est aucun des choix.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a list.</source>
            <translation>« {name} » vaut {value}, ce n’est pas une liste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a number.</source>
            <translation>« {name} » vaut {value}, ce n’est pas un nombre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a whole number.</source>
            <translation>« {name} » vaut {value}, ce n’est pas un nombre entier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not yes or no.</source>
            <translation>« {name} » vaut {value}, ce n’est ni oui ni non.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a date as YYYY-MM-DD.</source>
            <translation>« {name} » vaut {value}, ce n’est pas une date AAAA-MM-JJ.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a text.</source>
            <translation>« {name} » vaut {value}, ce n’est pas un texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/prices.py" />
            <source>entered by you on {isoformat}</source>
            <translation>indiqué par vous le {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not an object</source>
            <translation>ce n’est pas un objet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Begin it with {{ and "format".</source>
            <translation>Commencez par {{ et "format".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the recipe</source>
            <translation>la recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {get}</source>
            <translation>la valeur est {get}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "format": "{format}".</source>
            <translation>Écrivez "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is empty</source>
            <translation>c’est vide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give the answer column a name.</source>
            <translation>Donnez un nom à la colonne de réponse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” stands there twice</source>
            <translation>« {name} » y figure deux fois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each answer its own name.</source>
            <translation>Donnez à chaque réponse son propre nom.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the kind is {value}</source>
            <translation>le type est {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take them out, or write "kind": "choice".</source>
            <translation>Supprimez-les, ou écrivez "kind": "choice".</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” has no choices</source>
            <translation>« {name} » n’a pas de choix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>List at least two choices.</source>
            <translation>Listez au moins deux choix.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>one choice is empty</source>
            <translation>un choix est vide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take it out, or give it a word.</source>
            <translation>Supprimez-le, ou donnez-lui un mot.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>two choices differ only by capitals or not at all</source>
            <translation>deux choix ne diffèrent que par les majuscules, ou pas du tout</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each its own word.</source>
            <translation>Donnez à chacun son propre mot.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list</source>
            <translation>ce n’est pas une liste</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "answers": [ ... ].</source>
            <translation>Écrivez "answers": [ ... ].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write {{"name": "...", "kind": "text"}}.</source>
            <translation>Écrivez {{"name": "...", "kind": "text"}}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no kind {kind}</source>
            <translation>il n’y a pas de type {kind}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list of texts</source>
            <translation>ce n’est pas une liste de textes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "choices": ["a", "b"].</source>
            <translation>Écrivez "choices": ["a", "b"].</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it has an unknown key “{key}”</source>
            <translation>il y a une clé inconnue « {key} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a text</source>
            <translation>ce n’est pas un texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Put it in quotation marks.</source>
            <translation>Mettez-le entre guillemets.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is missing</source>
            <translation>cela manque</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no {value}</source>
            <translation>il n’y a pas de {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {value}</source>
            <translation>la valeur est {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give a whole number from 1 to 300000.</source>
            <translation>Donnez un nombre entier de 1 à 300000.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Did you mean “{close}”?</source>
            <translation>Vouliez-vous dire « {close} » ?</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Use one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no file or folder “{name}”.</source>
            <translation>Il n’y a pas de fichier ni de dossier « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the name and the folder, then try again.</source>
            <translation>Vérifiez le nom et le dossier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be opened: {reason}.</source>
            <translation>« {name} » ne peut pas être ouvert : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that you may read it and that it is not on a lost drive.</source>
            <translation>Vérifiez que vous avez le droit de le lire et qu’il n’est pas sur un lecteur déconnecté.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is not a kind of file that BatchDesk reads, whatever its name says.</source>
            <translation>« {name} » n’est pas un type de fichier que BatchDesk lit, quel que soit son nom.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A workbook that is damaged or protected must be opened in Excel and saved again as .xlsx; else give CSV or a folder of documents.</source>
            <translation>Un classeur endommagé ou protégé doit être ouvert dans Excel et réenregistré en .xlsx ; sinon, donnez un CSV ou un dossier de documents.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is protected with a password.</source>
            <translation>« {name} » est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Save a copy without the password, then load that copy.</source>
            <translation>Enregistrez une copie sans mot de passe, puis chargez cette copie.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is empty.</source>
            <translation>« {name} » est vide.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a file that has a table in it.</source>
            <translation>Choisissez un fichier qui contient un tableau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is damaged or is not what its name says: {reason}.</source>
            <translation>« {name} » est endommagé ou n’est pas ce que son nom indique : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it in the program that made it, save it again, then load the new file.</source>
            <translation>Ouvrez-le dans le programme qui l’a créé, réenregistrez-le, puis chargez le nouveau fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be read: {reason}.</source>
            <translation>« {name} » ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{mend}</source>
            <translation>{mend}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has no sheet named “{sheet}”.</source>
            <translation>« {name} » n’a pas de feuille nommée « {sheet} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Its sheets are: {sheets}.</source>
            <translation>Ses feuilles sont : {sheets}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The sheet “{sheet}” of “{name}” has no rows below its header.</source>
            <translation>La feuille « {sheet} » de « {name} » n’a pas de lignes sous son en-tête.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another sheet, or another header row.</source>
            <translation>Choisissez une autre feuille, ou une autre ligne d’en-tête.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} of the sheet “{sheet}” holds no column names.</source>
            <translation>La ligne {row} de la feuille « {sheet} » ne contient pas de noms de colonnes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose the row in which the column names stand.</source>
            <translation>Choisissez la ligne où se trouvent les noms de colonnes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no files in it.</source>
            <translation>Le dossier « {name} » ne contient aucun fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a folder that holds your documents.</source>
            <translation>Choisissez un dossier qui contient vos documents.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>No file in the folder “{name}” can be read.</source>
            <translation>Aucun fichier du dossier « {name} » ne peut être lu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>BatchDesk reads {kinds}; choose a folder that holds some.</source>
            <translation>BatchDesk lit {kinds} ; choisissez un dossier qui en contient.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no recipe “{name}”.</source>
            <translation>Il n’y a pas de recette « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give the path of a .recipe.json file, or one of: {known}.</source>
            <translation>Donnez le chemin d’un fichier .recipe.json, ou le nom d’une de ces recettes : {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe “{name}” is not valid JSON: {reason}.</source>
            <translation>La recette « {name} » n’est pas du JSON valide : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that place, or export the recipe again.</source>
            <translation>Corrigez cet endroit, ou exportez de nouveau la recette.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe is not usable: {place}: {reason}.</source>
            <translation>La recette est inutilisable : {place} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The workbook “{name}” holds no recipe.</source>
            <translation>Le classeur « {name} » ne contient pas de recette.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a workbook that BatchDesk wrote, with its sheet Run info, or a .recipe.json file.</source>
            <translation>Choisissez un classeur écrit par BatchDesk, avec sa feuille Run info, ou un fichier .recipe.json.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The prompt asks for a column “{hole}” that the data does not have.</source>
            <translation>Le prompt demande une colonne « {hole} » absente des données.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is a recipe named “{name}” already.</source>
            <translation>Il y a déjà une recette nommée « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service has no model “{model}”.</source>
            <translation>Le service n’a pas de modèle « {model} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose one of: {known}.</source>
            <translation>Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The model “{model}” is retired or is about to be.</source>
            <translation>Le modèle « {model} » est retiré ou va l’être.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a newer model.</source>
            <translation>Choisissez un modèle plus récent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} is too large to send ({size}).</source>
            <translation>La ligne {row} est trop grande pour être envoyée ({size}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Shorten or split it; one request can hold 32 MB.</source>
            <translation>Raccourcissez-la ou divisez-la ; une requête peut contenir 32 Mo.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is nothing to send: every row is empty in the columns that the prompt uses.</source>
            <translation>Il n’y a rien à envoyer : chaque ligne est vide dans les colonnes que le prompt utilise.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose other columns, or another sheet.</source>
            <translation>Choisissez d’autres colonnes, ou une autre feuille.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The limit of {cap} does not bear a single row by its worst case; this job could cost up to {ceiling}.</source>
            <translation>La limite de {cap} ne couvre pas une seule ligne dans le pire des cas ; cette tâche pourrait coûter jusqu’à {ceiling}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit, send fewer rows, or choose a smaller model; nothing was sent.</source>
            <translation>Relevez la limite, envoyez moins de lignes, ou choisissez un modèle plus petit ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This could cost up to {worst}, and of this month's limit of {cap} only {left} is left.</source>
            <translation>Cela pourrait coûter jusqu’à {worst}, et il ne reste que {left} sur la limite mensuelle de {cap}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the monthly limit in the settings, or wait until next month; nothing was sent.</source>
            <translation>Relevez la limite mensuelle dans les réglages, ou attendez le mois prochain ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The monthly limit in the settings can not be read, so nothing is sent.</source>
            <translation>La limite mensuelle des réglages ne peut pas être lue ; rien n’est donc envoyé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it again in Settings, or set none.</source>
            <translation>Fixez-la de nouveau, ou n’en fixez aucune, dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Stopped at the {limit}: {spent} is spent for {done} of {rows} rows; the rest is expected to cost {expected} and can cost at most {worst}.</source>
            <translation>Arrêt à la {limit} : {spent} dépensés pour {done} lignes sur {rows} ; le reste devrait coûter {expected} et peut coûter au plus {worst}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit to {all} to send it all at once{way}; nothing is lost.</source>
            <translation>Portez la limite à {all} pour tout envoyer d’un coup{way} ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A limit of {cap} can not be kept any more: {spent} is spent, and with what is under way it can come to {least}.</source>
            <translation>Une limite de {cap} ne peut plus être tenue : {spent} sont dépensés, et avec ce qui est en cours le total peut atteindre {least}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it to {least} or more to send nothing further, or cancel the job to stop what is under way.</source>
            <translation>Fixez-la à {least} ou plus pour ne plus rien envoyer, ou annulez la tâche pour arrêter ce qui est en cours.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A part of this job cost {cost}, more than the {worst} that it can cost by the prices BatchDesk knows.</source>
            <translation>Une partie de cette tâche a coûté {cost}, plus que les {worst} possibles selon les prix que BatchDesk connaît.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing more is sent; compare the prices with your bill, then go on.</source>
            <translation>Plus rien n’est envoyé ; comparez les prix avec votre facture, puis continuez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service did not take answers of more than {most} tokens: {reason}.</source>
            <translation>Le service n’a pas accepté de réponses de plus de {most} tokens : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the room for an answer to {most} tokens or less, or use Anthropic's own address; nothing was charged.</source>
            <translation>Réglez la place d’une réponse à {most} tokens ou moins, ou utilisez l’adresse d’Anthropic ; rien n’a été facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The price of the model “{model}” is unknown, so the limit of {cap} can not be kept.</source>
            <translation>Le prix du modèle « {model} » est inconnu ; la limite de {cap} ne peut donc pas être tenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a model with a known price, or send without a limit.</source>
            <translation>Choisissez un modèle au prix connu, ou envoyez sans limite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{where}” has no column “{column}” to tell its rows by.</source>
            <translation>« {where} » n’a pas de colonne « {column} » pour distinguer ses lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that both files have, or go by the rows' content.</source>
            <translation>Choisissez une colonne présente dans les deux fichiers, ou fiez-vous au contenu des lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{column}” does not name one row each: “{value}” stands in several rows of {where}.</source>
            <translation>« {column} » ne désigne pas une seule ligne à chaque fois : « {value} » figure dans plusieurs lignes de {where}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that is different in every row, or go by the rows' content.</source>
            <translation>Choisissez une colonne différente à chaque ligne, ou fiez-vous au contenu des lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a later one, or send the job now.</source>
            <translation>Choisissez un moment plus tardif, ou envoyez la tâche maintenant.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>What is sent by itself needs a limit.</source>
            <translation>Un envoi automatique exige une limite.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Say how much it may cost at the most, more than nothing.</source>
            <translation>Indiquez combien cela peut coûter au plus ; le montant doit être supérieur à zéro.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{zone}” is not a time zone that this computer knows.</source>
            <translation>« {zone} » n’est pas un fuseau horaire que cet ordinateur connaît.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the time zone of the computer, then try again.</source>
            <translation>Réglez le fuseau horaire de l’ordinateur, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This question is no longer repeated.</source>
            <translation>Cette question n’est plus répétée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in the list; it may have been removed in another window.</source>
            <translation>Regardez dans la liste ; elle a peut-être été supprimée dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is running already.</source>
            <translation>« {name} » est déjà en cours.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it to end; nothing is sent twice.</source>
            <translation>Attendez la fin ; rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no file like “{pattern}”.</source>
            <translation>Le dossier « {name} » n’a pas de fichier du type « {pattern} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Put one there, or choose another folder or pattern.</source>
            <translation>Mettez-en un, ou choisissez un autre dossier ou modèle de nom.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The run before, “{job}”, is not finished and waits for you.</source>
            <translation>L’exécution précédente, « {job} », n’est pas terminée et vous attend.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it and decide; the next run goes on from it.</source>
            <translation>Ouvrez-la et décidez ; la prochaine exécution part de là.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{text}” does not fit “{answer}”: {reason}.</source>
            <translation>« {text} » ne convient pas à « {answer} » : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This document can not be shown as a page: {reason}.</source>
            <translation>Ce document ne peut pas être affiché en page : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Read its text here, or open the file itself.</source>
            <translation>Lisez son texte ici, ou ouvrez le fichier lui-même.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be written: {reason}.</source>
            <translation>« {name} » ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close it if it is open in Excel, or choose another name; your answers are kept and can be exported again.</source>
            <translation>Fermez-le s’il est ouvert dans Excel, ou choisissez un autre nom ; vos réponses sont conservées et peuvent être exportées de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has an ending that BatchDesk can not write.</source>
            <translation>« {name} » a une extension que BatchDesk ne sait pas écrire.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use one of: {kinds}.</source>
            <translation>Utilisez l’une de ces extensions : {kinds}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The disk is full, so “{name}” could not be written.</source>
            <translation>Le disque est plein ; « {name} » n’a donc pas pu être écrit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make room and try again; nothing is lost.</source>
            <translation>Libérez de la place et réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The answers can not be added to “{name}”: {reason}.</source>
            <translation>Les réponses ne peuvent pas être ajoutées à « {name} » : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Export them as a new workbook instead; “{name}” stays as it is.</source>
            <translation>Exportez-les plutôt dans un nouveau classeur ; « {name} » reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” no longer holds what was asked about: {reason}.</source>
            <translation>« {name} » ne contient plus ce qui a été demandé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add the answers to the workbook as it was, or export them as a new one; nothing was written.</source>
            <translation>Ajoutez les réponses au classeur tel qu’il était, ou exportez-les dans un nouveau ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no API key yet.</source>
            <translation>Il n’y a pas encore de clé API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add one in Settings, with “batchdesk key set” or as ANTHROPIC_API_KEY; or try everything without one: --practice.</source>
            <translation>Ajoutez-en une dans les réglages, avec « batchdesk key set » ou comme ANTHROPIC_API_KEY ; ou essayez tout sans clé : --practice.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This does not look like an API key: {reason}.</source>
            <translation>Cela ne ressemble pas à une clé API : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Copy the whole key again.</source>
            <translation>Copiez de nouveau la clé entière.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is an Admin key, which can not ask Claude anything.</source>
            <translation>C’est une clé d’administration, qui ne peut rien demander à Claude.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an ordinary API key in the Console.</source>
            <translation>Créez une clé API ordinaire dans la Console.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is a sign-in token, not an API key.</source>
            <translation>C’est un jeton de connexion, pas une clé API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an API key in the Console; it begins with sk-ant-api.</source>
            <translation>Créez une clé API dans la Console ; elle commence par sk-ant-api.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not accept the API key.</source>
            <translation>Le service n’accepte pas la clé API.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that it is complete and not expired, or make a new one.</source>
            <translation>Vérifiez qu’elle est complète et n’a pas expiré, ou créez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The API key may not do this: {reason}.</source>
            <translation>La clé API n’a pas ce droit : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Ask the person who manages your workspace for access.</source>
            <translation>Demandez l’accès à la personne qui gère votre espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is not on this computer any more.</source>
            <translation>La clé « {name} » n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add it again under this name in Settings, or give the job another key of the same workspace.</source>
            <translation>Ajoutez-la de nouveau sous ce nom dans les réglages, ou donnez à la tâche une autre clé du même espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is needed by jobs that are not finished: {jobs}.</source>
            <translation>La clé « {name} » est requise par des tâches non terminées : {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then forget the key.</source>
            <translation>Laissez-les se terminer ou annulez-les, puis oubliez la clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A key is named “{name}” already.</source>
            <translation>Une clé s’appelle déjà « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give this one another name.</source>
            <translation>Donnez un autre nom à celle-ci.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not the address of a proxy that BatchDesk can use: {reason}.</source>
            <translation>« {address} » n’est pas l’adresse d’un proxy que BatchDesk peut utiliser : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Write it like http://proxy.firm:8080; your IT knows it.</source>
            <translation>Écrivez-la comme http://proxy.firm:8080 ; votre service informatique la connaît.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This computer offers no keychain to keep the key in ({reason}).</source>
            <translation>Cet ordinateur n’offre pas de trousseau où garder la clé ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only, or set up a keychain; BatchDesk never writes a key into a file.</source>
            <translation>Utilisez la clé pour cette session seulement, ou installez un trousseau ; BatchDesk n’écrit jamais de clé dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>Déverrouillez-le et réessayez, ou utilisez la clé pour cette session seulement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain found here would keep the key in plain text ({reason}).</source>
            <translation>Le trousseau trouvé ici garderait la clé en clair ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only; BatchDesk never writes a key into a file.</source>
            <translation>Utilisez la clé pour cette session seulement ; BatchDesk n’écrit jamais de clé dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain did not do what was asked: {reason}.</source>
            <translation>Le trousseau n’a pas fait ce qui était demandé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again, or use the key for this session only.</source>
            <translation>Réessayez, ou utilisez la clé pour cette session seulement.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The account has no credit left or a payment failed.</source>
            <translation>Le compte n’a plus de crédit ou un paiement a échoué.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that in the Console, then go on; nothing is lost.</source>
            <translation>Réglez cela dans la Console, puis continuez ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The spending limit of your organization or workspace is reached.</source>
            <translation>La limite de dépenses de votre organisation ou de l’espace de travail est atteinte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise it in the Console or wait for the next month, then go on; nothing is lost.</source>
            <translation>Relevez-la dans la Console ou attendez le mois prochain, puis continuez ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} can not be reached: {reason}.</source>
            <translation>Le service {host} est injoignable : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the connection; nothing is lost, and a job goes on by itself when it is back.</source>
            <translation>Vérifiez la connexion ; rien n’est perdu, et une tâche reprend d’elle-même à son retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The secure connection to {host} is not trusted: {reason}.</source>
            <translation>La connexion sécurisée à {host} n’est pas approuvée : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A proxy of your company may be in between; ask your IT to install its certificate on this computer.</source>
            <translation>Un proxy de votre entreprise s’interpose peut-être ; demandez à votre service informatique d’installer son certificat sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service is busy or out of order for now ({reason}).</source>
            <translation>Le service est saturé ou hors service pour l’instant ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job tries again by itself, anything else you can try again in a minute.</source>
            <translation>Rien n’est perdu ; une tâche réessaie d’elle-même, le reste peut être réessayé dans une minute.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service asks for a pause ({reason}).</source>
            <translation>Le service demande une pause ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job goes on by itself after it, anything else you can try again in a minute.</source>
            <translation>Rien n’est perdu ; une tâche reprend d’elle-même ensuite, le reste peut être réessayé dans une minute.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service finds this too large to take at once.</source>
            <translation>Le service trouve cela trop volumineux pour un seul envoi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Send smaller parts.</source>
            <translation>Envoyez des parties plus petites.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service refused the request: {reason}.</source>
            <translation>Le service a refusé la requête : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend what it names; a refused request costs nothing.</source>
            <translation>Corrigez ce qu’il indique ; une requête refusée ne coûte rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not know {what}.</source>
            <translation>Le service ne connaît pas {what}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It may be gone, or belong to another workspace than this key.</source>
            <translation>L’élément a peut-être disparu, ou appartient à un autre espace de travail que celui de cette clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} offers no message batches.</source>
            <translation>Le service {host} n’offre pas de lots de messages.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use another address; this one can not do batch jobs.</source>
            <translation>Utilisez une autre adresse ; celle-ci ne permet pas les tâches par lots.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} answered something that BatchDesk does not understand ({reason}).</source>
            <translation>Le service {host} a répondu quelque chose que BatchDesk ne comprend pas ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the address; if it is right, try again later. Nothing is lost.</source>
            <translation>Vérifiez l’adresse ; si elle est juste, réessayez plus tard. Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The download of the answers was cut off.</source>
            <translation>Le téléchargement des réponses a été interrompu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is started again by itself; nothing is paid again.</source>
            <translation>Il reprend de lui-même ; rien n’est payé de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not an address BatchDesk will send a key to.</source>
            <translation>« {address} » n’est pas une adresse à laquelle BatchDesk envoie une clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give one that begins with https://.</source>
            <translation>Indiquez-en une qui commence par https://.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service no longer knows the batch {batch}.</source>
            <translation>Le service ne connaît plus le lot {batch}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>If the key belongs to another workspace than before, use the earlier one and go on; else its answers are gone.</source>
            <translation>Si la clé appartient à un autre espace de travail qu’avant, utilisez la précédente et continuez ; sinon ses réponses sont perdues.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is not known whether the service took a part of this job ({requests} requests).</source>
            <translation>On ne sait pas si le service a pris une partie de cette tâche ({requests} requêtes).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in “{job}” and decide; nothing is sent again without your word.</source>
            <translation>Regardez dans « {job} » et décidez ; rien n’est renvoyé sans votre accord.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The practice service did not start: {reason}.</source>
            <translation>Le service d’entraînement n’a pas démarré : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again; if it stays so, restart the computer.</source>
            <translation>Réessayez ; si cela persiste, redémarrez l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no job “{job}” on this desk.</source>
            <translation>Il n’y a pas de tâche « {job} » dans ce BatchDesk.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>See “batchdesk jobs” for the ones there are.</source>
            <translation>Voyez « batchdesk jobs » pour celles qui existent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” can not do this now: {reason}.</source>
            <translation>La tâche « {job} » ne le permet pas maintenant : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There are jobs that still go on: {jobs}.</source>
            <translation>Des tâches sont encore en cours : {jobs}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then delete everything.</source>
            <translation>Laissez-les se terminer ou annulez-les, puis supprimez tout.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” is being worked on in another window.</source>
            <translation>La tâche « {job} » est en cours de traitement dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it, or close the other window.</source>
            <translation>Attendez, ou fermez l’autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder for jobs and settings can not be used: {reason}.</source>
            <translation>Le dossier des tâches et des réglages est inutilisable : {reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close other BatchDesk windows that may hold it, check the disk and its rights, and try again.</source>
            <translation>Fermez les autres fenêtres de BatchDesk qui pourraient l’occuper, vérifiez le disque et ses droits, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This desk was used with a newer BatchDesk (its data has version {found}, this one knows {known}).</source>
            <translation>Ces données ont été utilisées avec un BatchDesk plus récent (version des données {found}, celui-ci connaît {known}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Install the newer BatchDesk; nothing was changed.</source>
            <translation>Installez le BatchDesk plus récent ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Something went wrong inside BatchDesk ({reason}).</source>
            <translation>Un problème est survenu dans BatchDesk ({reason}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Your work is kept. Details are in the log: {log}</source>
            <translation>Votre travail est conservé. Les détails sont dans le journal : {log}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job, sent again</source>
            <translation>Tâche, renvoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Rows tried</source>
            <translation>Lignes essayées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the answer was cut off; run it again with more room</source>
            <translation>la réponse a été tronquée ; renvoyez la ligne avec plus de place</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Claude declined to answer</source>
            <translation>Claude a refusé de répondre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>an answer came, but not the one asked for</source>
            <translation>une réponse est venue, mais pas celle demandée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service could not process this row; it was not charged</source>
            <translation>le service n’a pas pu traiter cette ligne ; elle n’a pas été facturée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service did not get to this row within 24 hours; it was not charged</source>
            <translation>le service n’a pas traité cette ligne en 24 heures ; elle n’a pas été facturée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>canceled before it was processed; it was not charged</source>
            <translation>annulée avant d’être traitée ; elle n’a pas été facturée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>no answer yet</source>
            <translation>pas encore de réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>They need more room: they are sent with twice the length.</source>
            <translation>Il leur faut plus de place : elles sont envoyées avec une longueur double.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The same model will most likely decline again; another model may answer.</source>
            <translation>Le même modèle refusera très probablement encore ; un autre modèle répondra peut-être.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; if it happens again, make the answer columns clearer.</source>
            <translation>Envoyées telles quelles ; si cela se reproduit, précisez les colonnes de réponse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; nothing was charged for them.</source>
            <translation>Envoyées telles quelles ; rien n’a été facturé pour elles.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Canceling</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>first</source>
            <translation>première</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>second</source>
            <translation>deuxième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>third</source>
            <translation>troisième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fourth</source>
            <translation>quatrième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fifth</source>
            <translation>cinquième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>sixth</source>
            <translation>sixième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>seventh</source>
            <translation>septième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>eighth</source>
            <translation>huitième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>ninth</source>
            <translation>neuvième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>tenth</source>
            <translation>dixième</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>One row goes ahead, so that the others find the part they share in the cache; they follow when it is back.</source>
            <translation>Une ligne part devant, pour que les autres trouvent en cache la partie commune ; elles suivent à son retour.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Part {sent} of about {about} goes when the one before is back, so that the {limit} holds.</source>
            <translation>La partie {sent} sur environ {about} part quand la précédente est de retour, pour que la {limit} soit tenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The {ordinals} of about {about} parts goes when the {ordinals2} is back, so that the {limit} holds.</source>
            <translation>La {ordinals} partie sur environ {about} part quand la {ordinals2} est de retour, pour que la {limit} soit tenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The next part goes when the one before is back, so that the {limit} holds.</source>
            <translation>La partie suivante part quand la précédente est de retour, pour que la {limit} soit tenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}.</source>
            <translation>La mise en cache a coûté {saved} de plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}.</source>
            <translation>La mise en cache a économisé {saved}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>lost</source>
            <translation>perdu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>saved</source>
            <translation>économisé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>La mise en cache a coûté {saved} de plus : {percent} des tokens communs ont été lus dans le cache.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>La mise en cache a économisé {saved} : {percent} des tokens communs ont été lus dans le cache.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Partial: {answered} of {rows} rows answered so far.</source>
            <translation>Partiel : {answered} lignes sur {rows} ont une réponse jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing new in “{name}”; nothing was sent.</source>
            <translation>Rien de nouveau dans « {name} » ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is still being written; it is read when it is whole.</source>
            <translation>« {name} » est encore en cours d’écriture ; il sera lu une fois complet.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It waits until “{job}” is finished, so that nothing is asked twice.</source>
            <translation>Attend que « {job} » soit terminée, pour que rien ne soit demandé deux fois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The last run was interrupted before anything was sent.</source>
            <translation>La dernière exécution a été interrompue avant tout envoi.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>its year has only two digits</source>
            <translation>son année n’a que deux chiffres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>it is not a date</source>
            <translation>ce n’est pas une date</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>day and month could change places</source>
            <translation>le jour et le mois pourraient être inversés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>“{word}” is not one month</source>
            <translation>« {word} » n’est pas un mois précis</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>there is no such day</source>
            <translation>ce jour n’existe pas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write it with a point for decimals and without marks between thousands, as 1234.5.</source>
            <translation>Écrivez-le avec un point pour les décimales et sans séparateur de milliers, comme 1234.5.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its digits are not parted by threes</source>
            <translation>ses chiffres ne sont pas groupés par trois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a number</source>
            <translation>ce n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a whole number</source>
            <translation>ce n’est pas un nombre entier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is too large</source>
            <translation>c’est trop grand</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it could be {before}{behind} or {before2}.{behind2}</source>
            <translation>ce pourrait être {before}{behind} ou {before2}.{behind2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write {before}{behind} for the one, {before2}.{behind2}0 for the other.</source>
            <translation>Écrivez {before}{behind} pour l’un, {before2}.{behind2}0 pour l’autre.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its marks can not be told apart</source>
            <translation>ses séparateurs ne se distinguent pas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/uploads.py" />
            <source>(BatchDesk {mark})</source>
            <translation>(BatchDesk {mark})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/views.py" />
            <source>not approved</source>
            <translation>non approuvée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>Rows stand elsewhere than when the workbook was read; each answer went with its row.</source>
            <translation>Les lignes ne sont plus là où elles étaient à la lecture du classeur ; chaque réponse a suivi sa ligne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the original is never changed, only a copy of it</source>
            <translation>l’original n’est jamais modifié, seulement une copie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the rows of this job did not come from a sheet of a workbook</source>
            <translation>les lignes de cette tâche ne viennent pas d’une feuille d’un classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the sheet “{sheet}” has no column “{missing}” any more</source>
            <translation>la feuille « {sheet} » n’a plus de colonne « {missing} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row is</source>
            <translation>ligne n’est</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>rows are</source>
            <translation>lignes ne sont</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row {lost}</source>
            <translation>ligne {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the first was row {lost}</source>
            <translation>la première était la ligne {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>{lost} of {rows} {what} not in the sheet “{sheet}” any more ({where})</source>
            <translation>sur {rows}, {lost} {what} plus dans la feuille « {sheet} » ({where})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>it is not known from which rows of the sheet this job came</source>
            <translation>on ne sait pas de quelles lignes de la feuille vient cette tâche</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {batch_id} is known on this desk</source>
            <translation>Le lot {batch_id} est déjà connu ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} has not ended, so it does not tell yet whose it is</source>
            <translation>Le lot {id} n’est pas terminé ; il ne dit donc pas encore à qui il appartient</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Try again when it has, or name the job whose submission of the same size it is: --job.</source>
            <translation>Réessayez quand il le sera, ou nommez la tâche dont il est l’envoi de même taille : --job.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} does not fit the job “{name}”: its ids are not those of its rows</source>
            <translation>Le lot {id} ne convient pas à la tâche « {name} » : ses identifiants ne sont pas ceux de ses lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Adopt it without --job; its answers then become a job of their own.</source>
            <translation>Reprenez-le sans --job ; ses réponses forment alors une tâche à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} answers only some rows of the draft “{name}”</source>
            <translation>Le lot {id} ne répond qu’à certaines lignes du brouillon « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Batch {id}</source>
            <translation>Lot {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} gives at most {room} tokens; that is used as the length of an answer.</source>
            <translation>{name} donne au plus {room} tokens ; c’est la longueur retenue pour une réponse.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Answers may have up to {room} tokens, more than {name} gives by itself; the most it can cost allows for that.</source>
            <translation>Les réponses peuvent compter jusqu’à {room} tokens, plus que {name} n’en donne de lui-même ; le coût maximal en tient compte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because another model is asked now: all rows are sent.</source>
            <translation>Aucune réponse de « {name} » n’est conservée, car un autre modèle est interrogé : toutes les lignes sont envoyées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because something else is asked now: all rows are sent.</source>
            <translation>Aucune réponse de « {name} » n’est conservée, car la question a changé : toutes les lignes sont envoyées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because one of the two jobs is practice: all rows are sent.</source>
            <translation>Aucune réponse de « {name} » n’est conservée, car l’une des deux tâches est un entraînement : toutes les lignes sont envoyées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because that job is deleted: all rows are sent.</source>
            <translation>Aucune réponse de « {name} » n’est conservée, car cette tâche est supprimée : toutes les lignes sont envoyées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{over} of more than {step} tokens cost five times as much for each token on {name}; another model can be cheaper for them.</source>
            <translation>{over} de plus de {step} tokens coûtent cinq fois plus par token avec {name} ; un autre modèle peut être moins cher pour elles.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{near} come close to {step} tokens, above which {name} is five times dearer.</source>
            <translation>{near} approchent de {step} tokens, au-delà desquels {name} est cinq fois plus cher.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: answer without thinking first.</source>
            <translation>Les réponses sont simples : répondre sans réflexion préalable.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: low effort is enough.</source>
            <translation>Les réponses sont simples : un effort faible suffit.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} does the same for less; compare a few rows before you choose.</source>
            <translation>{name} fait la même chose pour moins ; comparez quelques lignes avant de choisir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and the number of pages</source>
            <translation>la longueur des textes et le nombre de pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and their script</source>
            <translation>la longueur des textes et leur écriture</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens are a guess from the length of {what}: the service could not be asked to count them.</source>
            <translation>Les tokens d’entrée sont estimés d’après {what} : le service n’a pas pu les compter.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service for all {sizes} requests.</source>
            <translation>Les tokens d’entrée ont été comptés par le service pour les {sizes} requêtes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>Les tokens d’entrée ont été comptés par le service sur {sampled}, de la plus courte à la plus longue, et répartis sur le reste selon la longueur et les pages : à {error} % près dans 95 cas sur 100. Ce que toutes les lignes partagent ({shared} tokens) a été compté à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>Les tokens d’entrée ont été comptés par le service sur {sampled}, de la plus courte à la plus longue, et répartis sur le reste selon la longueur : à {error} % près dans 95 cas sur 100. Ce que toutes les lignes partagent ({shared} tokens) a été compté à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>length and pages</source>
            <translation>longueur et pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The price of {name} is unknown; you can enter it in the settings.</source>
            <translation>Le prix de {name} est inconnu ; vous pouvez l’indiquer dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>price list of {as_of}</source>
            <translation>liste de prix du {as_of}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Prices of {name} in a batch: {input} per million input tokens and {output} per million output tokens ({source}).</source>
            <translation>Prix de {name} par lots : {input} par million de tokens d’entrée et {output} par million de tokens de sortie ({source}).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>Le coût maximal ({ceiling}) suppose que chaque octet est un token, que votre espace de travail est dans la région plus chère, qu’aucune ligne ne trouve la partie commune en cache et que chaque réponse remplit toute sa place de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, and every answer fills its whole room of {room} tokens.</source>
            <translation>Le coût maximal ({ceiling}) suppose que chaque octet est un token, que votre espace de travail est dans la région plus chère et que chaque réponse remplit toute sa place de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>Le coût maximal ({ceiling}) suppose que chaque octet est un token, qu’aucune ligne ne trouve la partie commune en cache et que chaque réponse remplit toute sa place de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, and every answer fills its whole room of {room} tokens.</source>
            <translation>Le coût maximal ({ceiling}) suppose que chaque octet est un token et que chaque réponse remplit toute sa place de {room} tokens.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>your workspace runs in the dearer region,</source>
            <translation>que votre espace de travail est dans la région plus chère,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>no row finds the shared part in the cache,</source>
            <translation>qu’aucune ligne ne trouve la partie commune en cache,</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} row</source>
            <translation>{count} ligne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} rows</source>
            <translation>{count} lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was made of a batch alone, without the rows</source>
            <translation>elle est issue d’un lot seul, sans les lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Start a new job with your data.</source>
            <translation>Commencez une nouvelle tâche avec vos données.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Copying rows</source>
            <translation>Copie des lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is still going on</source>
            <translation>elle est encore en cours</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Cancel it first, then delete it.</source>
            <translation>Annulez-la d’abord, puis supprimez-la.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was taken out of the trash</source>
            <translation>elle a été sortie de la corbeille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Delete it again, then empty the trash.</source>
            <translation>Supprimez-la de nouveau, puis videz la corbeille.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is paused and would send the rest when it is resumed</source>
            <translation>elle est en pause et enverrait le reste à la reprise</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Resume it or cancel it first.</source>
            <translation>Reprenez-la ou annulez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Wait until it is finished, then go on from it.</source>
            <translation>Attendez qu’elle soit terminée, puis repartez d’elle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Images can not be quoted; their answers come without quotes.</source>
            <translation>Les images ne peuvent pas être citées ; leurs réponses viennent sans citations.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>{name} gives at most {max_output} tokens; that is used as the length.</source>
            <translation>{name} donne au plus {max_output} tokens ; c’est la longueur retenue.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>More than {max_output} tokens are given in batches only; rows that you try stop there.</source>
            <translation>Plus de {max_output} tokens ne sont donnés que par lots ; les lignes que vous essayez s’arrêtent là.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>The prompt names no column, so every row asks the same and only one request is sent.</source>
            <translation>Le prompt ne cite aucune colonne ; chaque ligne demande donc la même chose et une seule requête est envoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Asking Claude</source>
            <translation>Interrogation de Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Row {number} can not be tried: {reason}{fact}</source>
            <translation>La ligne {number} ne peut pas être essayée : {reason}{fact}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Choose another row.</source>
            <translation>Choisissez une autre ligne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>it is no message</source>
            <translation>ce n’est pas un message</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Retires on {isoformat}.</source>
            <translation>Sera retiré le {isoformat}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>it is not finished yet</source>
            <translation>elle n’est pas encore terminée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Wait until it is, then send the rows again.</source>
            <translation>Attendez qu’elle le soit, puis renvoyez les lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>these rows ask nothing: they are empty in the columns of the prompt</source>
            <translation>ces lignes ne demandent rien : elles sont vides dans les colonnes du prompt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Choose other rows.</source>
            <translation>Choisissez d’autres lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/canceling.py" />
            <source>Canceled before it was sent; not charged.</source>
            <translation>Annulée avant l’envoi ; non facturé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>results/{job}.xlsx</source>
            <translation>results/{job}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>Left out: {words}</source>
            <translation>Laissé de côté : {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>Looking at the earlier answers</source>
            <translation>Examen des réponses précédentes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>the earlier job “{name}”</source>
            <translation>la tâche précédente « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/collecting.py" />
            <source>The service's results hold no readable line for this row; it may have been charged.</source>
            <translation>Les résultats du service ne contiennent pas de ligne lisible pour celle-ci ; elle a pu être facturée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Two or three different models can be compared</source>
            <translation>On peut comparer deux ou trois modèles différents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose two or three of them.</source>
            <translation>Choisissez-en deux ou trois.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Between 1 and {most_rows} rows can be compared</source>
            <translation>On peut comparer de 1 à {most_rows} lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose 20 to {most_rows} rows, to choose by.</source>
            <translation>Choisissez 20 à {most_rows} lignes, pour pouvoir décider.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>There is no row of these numbers</source>
            <translation>Il n’y a pas de ligne portant ces numéros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose rows that the data has.</source>
            <translation>Choisissez des lignes que les données contiennent.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Row {number} is left out: {reason}{reason2}</source>
            <translation>La ligne {number} est laissée de côté : {reason}{reason2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>None of these rows can be sent</source>
            <translation>Aucune de ces lignes ne peut être envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The price of the model “{model}” is unknown, so it can not be compared</source>
            <translation>Le prix du modèle « {model} » est inconnu ; il ne peut donc pas être comparé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Enter its price in the settings, or choose another model.</source>
            <translation>Indiquez son prix dans les réglages, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The data has no column “{name}”</source>
            <translation>Les données n’ont pas de colonne « {name} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose one of its columns.</source>
            <translation>Choisissez l’une de ses colonnes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/counting.py" />
            <source>Counting tokens</source>
            <translation>Comptage des tokens</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/desk.py" />
            <source>Paused by you.</source>
            <translation>Mise en pause par vous.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/documents_shown.py" />
            <source>only its text was kept</source>
            <translation>seul son texte a été gardé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Empty: the columns that the prompt uses hold nothing.</source>
            <translation>Vide : les colonnes que le prompt utilise ne contiennent rien.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Preparing requests</source>
            <translation>Préparation des requêtes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>it was sent already</source>
            <translation>elle a déjà été envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Start a new job to ask something else.</source>
            <translation>Commencez une nouvelle tâche pour demander autre chose.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too large to send ({params} MB; 32 MB is the most).</source>
            <translation>Trop grand pour être envoyé ({params} Mo ; 32 Mo au plus).</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too many pages for {name} ({pages}; {model} is the most): split it, or send its text.</source>
            <translation>Trop de pages pour {name} ({pages} ; {model} au plus) : divisez-le, ou envoyez son texte.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Reading rows</source>
            <translation>Lecture des lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fetching.py" />
            <source>Looking for a batch whose creation had no answer</source>
            <translation>Recherche d’un lot dont la création est restée sans réponse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so the documents themselves are not sent.</source>
            <translation>Le prompt ne cite pas {hole} ; les documents eux-mêmes ne sont donc pas envoyés.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so documents that go as text are not sent; files that go whole are.</source>
            <translation>Le prompt ne cite pas {hole} ; les documents transmis comme texte ne sont donc pas envoyés, les fichiers transmis entiers le sont.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>“{name}” has no documents, so there is nothing to quote</source>
            <translation>« {name} » n’a pas de documents ; il n’y a donc rien à citer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Leave out the citations, or load documents.</source>
            <translation>Renoncez aux citations, ou chargez des documents.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>it names nothing of the documents, so they would not be sent</source>
            <translation>il ne cite rien des documents ; ils ne seraient donc pas envoyés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Put {hole} into the prompt.</source>
            <translation>Mettez {hole} dans le prompt.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens are a guess from the answer columns; try a few rows to know.</source>
            <translation>Les tokens de sortie sont estimés d’après les colonnes de réponse ; essayez quelques lignes pour en savoir plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried</source>
            <translation>{tried} de vos essais</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{earlier} of earlier runs of this recipe</source>
            <translation>{earlier} d’exécutions précédentes de cette recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried and on {earlier} of earlier runs of this recipe</source>
            <translation>{tried} de vos essais et sur {earlier} d’exécutions précédentes de cette recette</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows} with another model or other thinking, weighted by length, thinking included.</source>
            <translation>Les tokens de sortie reposent sur {rows} avec un autre modèle ou une autre réflexion, pondérés par la longueur, réflexion comprise.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows}, weighted by length, thinking included.</source>
            <translation>Les tokens de sortie reposent sur {rows}, pondérés par la longueur, réflexion comprise.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>with another model or other thinking</source>
            <translation>avec un autre modèle ou une autre réflexion</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/gallery.py" />
            <source>it is not a text file</source>
            <translation>ce n’est pas un fichier texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>This key can not be named so here</source>
            <translation>Cette clé ne peut pas être nommée ainsi ici</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Give a name; a key from the environment has none.</source>
            <translation>Donnez un nom ; une clé de l’environnement n’en a pas.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>it goes on with the key it was sent with</source>
            <translation>elle continue avec la clé avec laquelle elle a été envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Pause it first, then give it another key of the same workspace.</source>
            <translation>Mettez-la d’abord en pause, puis donnez-lui une autre clé du même espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>no proxy is named in the settings</source>
            <translation>aucun proxy n’est indiqué dans les réglages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>A second key needs a name</source>
            <translation>Une deuxième clé a besoin d’un nom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Call it as its workspace is called.</source>
            <translation>Donnez-lui le nom de son espace de travail.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit of {cap}</source>
            <translation>limite mensuelle de {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>limit of {cap}</source>
            <translation>limite de {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit</source>
            <translation>limite mensuelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>, or go on in {count} rounds</source>
            <translation>, ou continuez en {count} étapes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>not ours:</source>
            <translation>pas à nous :</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>found by its size</source>
            <translation>trouvé par sa taille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/missing.py" />
            <source>The service no longer knows the batch {batch}; this row may have been charged.</source>
            <translation>Le service ne connaît plus le lot {batch} ; cette ligne a pu être facturée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>The clipboard holds no table</source>
            <translation>Le presse-papiers ne contient pas de tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>Copy the cells in your spreadsheet program, with the column names, then paste again.</source>
            <translation>Copiez les cellules dans votre tableur, avec les noms de colonnes, puis collez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price needs the model's exact name</source>
            <translation>Un prix exige le nom exact du modèle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter it as the service shows it.</source>
            <translation>Indiquez-le tel que le service l’affiche.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>The price of “{model}” is in the price list</source>
            <translation>Le prix de « {model} » est dans la liste de prix</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Only prices that are unknown can be entered.</source>
            <translation>Seuls des prix inconnus peuvent être indiqués.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price must be between 0 and 10,000 dollars</source>
            <translation>Un prix doit être compris entre 0 et 10 000 dollars</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars per million tokens at the standard price, as for example 3 or 0.25.</source>
            <translation>Indiquez des dollars américains par million de tokens au prix standard, par exemple 3 ou 0,25.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A monthly limit can not be less than zero</source>
            <translation>Une limite mensuelle ne peut pas être négative</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars, or leave it empty.</source>
            <translation>Indiquez des dollars américains, ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>app|claude|cli|core|desk|files|gui|keys|practice|store</source>
            <translation>app|claude|cli|core|desk|files|gui|keys|practice|store</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk report of trouble</source>
            <translation>Rapport de problème BatchDesk</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Made: {now} UTC</source>
            <translation>Créé : {now} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk: {version} (practice)</source>
            <translation>BatchDesk : {version} (entraînement)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Price list: {isoformat}</source>
            <translation>Liste de prix : {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Jobs by state:</source>
            <translation>Tâches par état :</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>From the log, oldest first:</source>
            <translation>Extrait du journal, du plus ancien au plus récent :</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: {platform}</source>
            <translation>Système de fenêtres : {platform}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: other</source>
            <translation>Système de fenêtres : autre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Screen: {width} x {height} at {scale}, text size {text_size}%</source>
            <translation>Écran : {width} x {height} à {scale}, taille du texte {text_size} %</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: dark</source>
            <translation>Apparence : sombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: light</source>
            <translation>Apparence : claire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Language: other</source>
            <translation>Langue : autre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>{at} {level} {where} unexpected</source>
            <translation>{at} {level} {where} inattendu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>Wait until it is, then send the rest again.</source>
            <translation>Attendez qu’elle le soit, puis renvoyez le reste.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>there is no row of that kind without a usable answer</source>
            <translation>il n’y a pas de ligne de ce type sans réponse exploitable</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>There is nothing to send again.</source>
            <translation>Il n’y a rien à renvoyer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no row {number}</source>
            <translation>elle n’a pas de ligne {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no answer column {index}</source>
            <translation>elle n’a pas de colonne de réponse {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>Choose another column.</source>
            <translation>Choisissez une autre colonne.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>it was not sent yet</source>
            <translation>elle n’a pas encore été envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>Send it first.</source>
            <translation>Envoyez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>It is not known whether the service took this row; it was not sent again.</source>
            <translation>On ne sait pas si le service a pris cette ligne ; elle n’a pas été renvoyée.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>Start a new job to send these rows again.</source>
            <translation>Commencez une nouvelle tâche pour renvoyer ces lignes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>The rest is sent when the service's queue has room.</source>
            <translation>Le reste sera envoyé quand la file du service aura de la place.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>A batch that was found on the service is not stopped before it shows that it is this job's.</source>
            <translation>Un lot trouvé sur le service n’est pas arrêté avant d’avoir montré qu’il appartient à cette tâche.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Large documents are uploaded to your workspace's file store, where everyone in the workspace can see them, and removed when the answers are in.</source>
            <translation>Les documents volumineux sont déposés dans le stockage de fichiers de votre espace de travail, où tous ses membres peuvent les voir, et retirés une fois les réponses arrivées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Uploading documents</source>
            <translation>Dépôt des documents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>Word 97 files need LibreOffice, which is not on this computer; save it as .docx</source>
            <translation>les fichiers Word 97 exigent LibreOffice, absent de cet ordinateur ; enregistrez en .docx</translation>
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
            <translation>il est protégé par un mot de passe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice can not read it</source>
            <translation>LibreOffice ne peut pas le lire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>-env:UserInstallation={as_uri}</source>
            <translation>-env:UserInstallation={as_uri}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice was not done with it in {seconds} seconds</source>
            <translation>LibreOffice n’a pas terminé en {seconds} secondes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp and heic</source>
            <translation>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp et heic</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is larger than the 32 MB that fit into one request</source>
            <translation>il dépasse les 32 Mo que contient une requête</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is damaged, or not what its name says</source>
            <translation>il est endommagé, ou n’est pas ce que son nom indique</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a {ending} file</source>
            <translation>un fichier {ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a file like this</source>
            <translation>un fichier de ce genre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>{what} is not a kind BatchDesk reads</source>
            <translation>{what} n’est pas un type que BatchDesk lit</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is a mailbox of many messages; load it by itself</source>
            <translation>c’est une boîte de nombreux messages ; chargez-la seule</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>reading {name}</source>
            <translation>lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is not a file</source>
            <translation>ce n’est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it can not be opened ({error})</source>
            <translation>il ne peut pas être ouvert ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it has no messages in it</source>
            <translation>il ne contient aucun message</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{bad} of {documents} files can not be read and will be skipped.</source>
            <translation>{bad} fichiers sur {documents} ne peuvent pas être lus et seront ignorés.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{noted} more files have a note of this kind; see the list of files.</source>
            <translation>{noted} autres fichiers portent une remarque de ce genre ; voyez la liste des fichiers.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is larger than the 64 MB that BatchDesk reads of a mail</source>
            <translation>il dépasse les 64 Mo que BatchDesk lit d’un e-mail</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>fits {patterns}</source>
            <translation>ne correspond à {patterns}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>is there</source>
            <translation>n’est présent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>outside its subfolders</source>
            <translation>hors de ses sous-dossiers</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>No file of the folder “{name}”{where} {wanted}</source>
            <translation>Aucun fichier du dossier « {name} »{where} {wanted}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>Change which of its files are wanted, or take the subfolders, too.</source>
            <translation>Changez le choix des fichiers, ou prenez aussi les sous-dossiers.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/headers.py" />
            <source>Column {offset}</source>
            <translation>Colonne {offset}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page of more than {largest} MB</source>
            <translation>c’est une page web de plus de {largest} Mo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then load that file.</source>
            <translation>Ouvrez-la dans votre tableur, enregistrez-la en .xlsx, puis chargez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page, not a table</source>
            <translation>c’est une page web, pas un tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>another table</source>
            <translation>un autre tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>{others} other tables</source>
            <translation>{others} autres tableaux</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>The file is a web page with {count}; the largest one is read.</source>
            <translation>Le fichier est une page web avec {count} ; le plus grand est lu.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has more than 89 million points, which is too many for one picture</source>
            <translation>elle compte plus de 89 millions de points, trop pour une image</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged or not a picture that BatchDesk knows</source>
            <translation>elle est endommagée ou n’est pas une image que BatchDesk connaît</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged</source>
            <translation>il est endommagé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has {frames} pages, and one request takes {most_frames}</source>
            <translation>elle a {frames} pages, et une requête en accepte {most_frames}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>column {index}</source>
            <translation>colonne {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON</source>
            <translation>ce n’est pas du JSON valide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON (line {lineno})</source>
            <translation>ce n’est pas du JSON valide (ligne {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not JSON that can be read: a number or its nesting is too large</source>
            <translation>ce JSON ne peut pas être lu : un nombre est trop grand ou l’imbrication trop profonde</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>it is one JSON document of more than {largest} MB</source>
            <translation>c’est un seul document JSON de plus de {largest} Mo</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Save it with one record per line (.jsonl), then load that file.</source>
            <translation>Enregistrez-le avec un enregistrement par ligne (.jsonl), puis chargez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>its rows have more than {most_columns} different fields</source>
            <translation>ses lignes ont plus de {most_columns} champs différents</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>line {number} is not valid JSON</source>
            <translation>la ligne {number} n’est pas du JSON valide</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown} and others.</source>
            <translation>Les lignes sont celles de « {chosen} » ; n’est pas repris ce qui se trouve à côté : {shown} et d’autres.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown}.</source>
            <translation>Les lignes sont celles de « {chosen} » ; n’est pas repris ce qui se trouve à côté : {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>and others</source>
            <translation>et d’autres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown} and others.</source>
            <translation>N’est pas repris ce qui se trouve à côté des lignes : {shown} et d’autres.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown}.</source>
            <translation>N’est pas repris ce qui se trouve à côté des lignes : {shown}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>xml workbook</source>
            <translation>classeur xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>[Content_Types].xml</source>
            <translation>[Content_Types].xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(nested too deeply to be shown)</source>
            <translation>(imbriqué trop profondément pour être affiché)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(binary, {value} bytes)</source>
            <translation>(binaire, {value} octets)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (PGP)</source>
            <translation>son texte est chiffré (PGP)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>it is signed in a way that seals its text (S/MIME)</source>
            <translation>il est signé d’une manière qui scelle son texte (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (S/MIME)</source>
            <translation>son texte est chiffré (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>message {number}</source>
            <translation>message {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>attachment {number}{ending}</source>
            <translation>pièce jointe {number}{ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>its {columns} columns are more than the {most_columns} of a workbook</source>
            <translation>ses {columns} colonnes dépassent les {most_columns} d’un classeur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>none, it is one table</source>
            <translation>aucune, c’est un seul tableau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>its text is encrypted or sealed (S/MIME)</source>
            <translation>son texte est chiffré ou scellé (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>{moment} UTC</source>
            <translation>{moment} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>it lies within an Outlook message; save it as a file of its own</source>
            <translation>il se trouve dans un message Outlook ; enregistrez-le comme fichier à part</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/page_drawing.py" />
            <source>its file can not be opened any more</source>
            <translation>son fichier ne peut plus être ouvert</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it is gone or locked</source>
            <translation>il a disparu ou est verrouillé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it can not be read</source>
            <translation>il ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_writer.py" />
            <source>looking at the types</source>
            <translation>examen des types</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_cells.py" />
            <source>… (cut; the whole text is in a new workbook)</source>
            <translation>… (coupé ; le texte entier est dans un nouveau classeur)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is digitally signed, and a changed copy would no longer be</source>
            <translation>il est signé numériquement, et une copie modifiée ne le serait plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is encrypted</source>
            <translation>il est chiffré</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>its parts are too large</source>
            <translation>ses parties sont trop grandes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>parts of it are missing</source>
            <translation>des parties manquent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is a binary workbook (.xlsb)</source>
            <translation>c’est un classeur binaire (.xlsb)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm)</source>
            <translation>ce n’est pas un classeur Excel (.xlsx ou .xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm), or it is damaged</source>
            <translation>ce n’est pas un classeur Excel (.xlsx ou .xlsm), ou il est endommagé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>its sheet has no room for {count} more columns</source>
            <translation>sa feuille n’a pas de place pour {count} colonnes de plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the row of the column names is not where it was</source>
            <translation>la ligne des noms de colonnes n’est plus à sa place</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the rows of the job are not in the order of the sheet</source>
            <translation>les lignes de la tâche ne sont pas dans l’ordre de la feuille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>a cell for an answer is not free</source>
            <translation>une cellule prévue pour une réponse n’est pas libre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>its styles are built in an unusual way</source>
            <translation>ses styles sont construits d’une manière inhabituelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>it has as many cell formats as a workbook can hold</source>
            <translation>il a autant de formats de cellule qu’un classeur peut en contenir</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_table.py" />
            <source>its table is built in an unusual way</source>
            <translation>son tableau est construit d’une manière inhabituelle</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_zip.py" />
            <source>its zip is damaged</source>
            <translation>son archive zip est endommagée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>The table has no column “{wanted}”</source>
            <translation>Le tableau n’a pas de colonne « {wanted} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>Name the column that holds the files; there are: {names}.</source>
            <translation>Nommez la colonne qui contient les fichiers ; il y a : {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>reading {told}</source>
            <translation>lecture de {told}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the row names no file</source>
            <translation>la ligne ne nomme aucun fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the cell holds a text that can not be the name of a file</source>
            <translation>la cellule contient un texte qui ne peut pas être un nom de fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a folder, not a file</source>
            <translation>« {told} » est un dossier, pas un fichier</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>there is no file “{told}”</source>
            <translation>il n’y a pas de fichier « {told} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” lies on another computer; copy it here or give its drive letter</source>
            <translation>« {told} » se trouve sur un autre ordinateur ; copiez-le ici ou indiquez sa lettre de lecteur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a web address, not a file on this computer</source>
            <translation>« {told} » est une adresse web, pas un fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{bad} of {documents} rows name a file that can not be read and will be skipped.</source>
            <translation>{bad} lignes sur {documents} nomment un fichier qui ne peut pas être lu et seront ignorées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{nameless} of {documents} rows name no file and will be skipped.</source>
            <translation>{nameless} lignes sur {documents} ne nomment aucun fichier et seront ignorées.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patient_reader.py" />
            <source>its texts alone unpack to {file_size} MB</source>
            <translation>ses seuls textes occupent {file_size} Mo une fois décompressés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>this page is damaged</source>
            <translation>cette page est endommagée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>its pages can not be parted, it is damaged</source>
            <translation>ses pages ne peuvent pas être séparées, il est endommagé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading.py" />
            <source>There is no row {number}</source>
            <translation>Il n’y a pas de ligne {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader could not be started ({error})</source>
            <translation>son lecteur n’a pas pu démarrer ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>Close other programs and try again.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader gave up on it ({kind})</source>
            <translation>son lecteur y a renoncé ({kind})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader stopped in the middle of a word</source>
            <translation>son lecteur s’est arrêté au milieu d’un mot</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader broke down over it</source>
            <translation>son lecteur a échoué</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>it needs more than 1 GB of memory</source>
            <translation>il exige plus de 1 Go de mémoire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>its reader made no headway and was stopped</source>
            <translation>son lecteur n’avançait plus et a été arrêté</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>the folder “{parent}” does not exist</source>
            <translation>le dossier « {parent} » n’existe pas</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>a folder has this name</source>
            <translation>un dossier porte ce nom</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is read-only</source>
            <translation>il est en lecture seule</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is open in another program</source>
            <translation>il est ouvert dans un autre programme</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/rtf_text.py" />
            <source>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</source>
            <translation>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>You chose not to send it.</source>
            <translation>Vous avez choisi de ne pas l’envoyer.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it can not be opened ({reason_why})</source>
            <translation>il ne peut pas être ouvert ({reason_why})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it has no text in it</source>
            <translation>il ne contient pas de texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>part {number} of {texts}</source>
            <translation>partie {number} sur {texts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>ses pages sont des images sans texte ; envoyez-les plutôt en pages PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>these pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>ces pages sont des images sans texte ; envoyez-les plutôt en pages PDF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>so its pages are sent</source>
            <translation>ses pages sont donc envoyées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>look inside, or send its pages instead</source>
            <translation>regardez le contenu, ou envoyez plutôt ses pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>Its text looks garbled; {way}.</source>
            <translation>Son texte semble illisible ; {way}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages has no text and is left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} page sur {texts} n’a pas de texte et est laissée de côté ; choisissez « pdf » pour envoyer les pages elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages have no text and are left out; choose “pdf” to send the pages themselves.</source>
            <translation>{missing} pages sur {texts} n’ont pas de texte et sont laissées de côté ; choisissez « pdf » pour envoyer les pages elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>has no text and is</source>
            <translation>n’a pas de texte et est</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>have no text and are</source>
            <translation>n’ont pas de texte et sont</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its text is garbled, and</source>
            <translation>son texte est illisible, et</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is encrypted, and the service takes no encrypted PDF; save it anew without protection</source>
            <translation>{because}il est chiffré, et le service n’accepte pas de PDF chiffré ; réenregistrez-le sans protection</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it has {pages} pages, and one request takes {most_pages}; split it by pages</source>
            <translation>{because}il a {pages} pages, et une requête en accepte {most_pages} ; divisez-le par pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is larger than the 23 MB that fit into one request as pages; split it by pages</source>
            <translation>{because}il dépasse les 23 Mo que contient une requête en pages ; divisez-le par pages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The table has no column names; its columns are called by their letters.</source>
            <translation>Le tableau n’a pas de noms de colonnes ; ses colonnes sont désignées par leurs lettres.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row holds</source>
            <translation>1 ligne contient</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{longer} rows hold</source>
            <translation>{longer} lignes contiennent</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows_hold} more cells than there are column names; the extra cells are kept in columns of their own.</source>
            <translation>{rows_hold} plus de cellules qu’il n’y a de noms de colonnes ; les cellules en trop sont gardées dans des colonnes à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The results of the formulas were not calculated by a spreadsheet program: open the file in Excel, save it, and load it again.</source>
            <translation>Les résultats des formules n’ont pas été calculés par un tableur : ouvrez le fichier dans Excel, enregistrez-le, puis chargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Merged cells in {found} were filled: each of their rows has the value.</source>
            <translation>Les cellules fusionnées de {found} ont été remplies : chacune de leurs lignes a la valeur.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row is</source>
            <translation>1 ligne est masquée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{hidden} rows are</source>
            <translation>{hidden} lignes sont masquées</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and left out.</source>
            <translation>{rows} dans le classeur, donc non reprises.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and read as well.</source>
            <translation>{rows} dans le classeur, mais lues quand même.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>read as well</source>
            <translation>lues quand même</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Hidden in the workbook, but read: {found}.</source>
            <translation>Masqué dans le classeur, mais lu : {found}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 formula in column {column} has no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>1 formule de la colonne {column} n’a pas de résultat enregistré : ouvrez le fichier dans Excel, enregistrez-le, puis chargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{count} formulas in column {column} have no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>{count} formules de la colonne {column} n’ont pas de résultat enregistré : ouvrez le fichier dans Excel, enregistrez-le, puis chargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>column {names}</source>
            <translation>colonne {names}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown} and {more} more</source>
            <translation>colonnes {shown} et {more} de plus</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown}</source>
            <translation>colonnes {shown}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (row {place}: “{text}”) was left out.</source>
            <translation>Un total sous le tableau (ligne {place} : « {text} ») n’est pas repris.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (line {place}: “{text}”) was left out.</source>
            <translation>Un total sous le tableau (ligne {place} : « {text} ») n’est pas repris.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (row {place}: “{text}”) was left out.</source>
            <translation>Une note sous le tableau (ligne {place} : « {text} ») n’est pas reprise.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (line {place}: “{text}”) was left out.</source>
            <translation>Une note sous le tableau (ligne {place} : « {text} ») n’est pas reprise.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Des totaux sous le tableau (lignes {place} à {place2} : « {text} ») ne sont pas repris.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Des totaux sous le tableau (lignes {place} à {place2} : « {text} ») ne sont pas repris.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>Des notes sous le tableau (lignes {place} à {place2} : « {text} ») ne sont pas reprises.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>Des notes sous le tableau (lignes {place} à {place2} : « {text} ») ne sont pas reprises.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>it is an SPSS file, and BatchDesk has no reader for those</source>
            <translation>c’est un fichier SPSS, et BatchDesk n’a pas de lecteur pour ceux-ci</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>Save it from SPSS as Excel or CSV with value labels, then load that file.</source>
            <translation>Enregistrez-le depuis SPSS en Excel ou CSV avec les étiquettes de valeurs, puis chargez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program is writing to it</source>
            <translation>un autre programme est en train d’y écrire</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program left it unfinished; open and close it there first</source>
            <translation>un autre programme l’a laissé inachevé ; ouvrez-le et fermez-le d’abord dans celui-ci</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>Two values of a column have the same label in this file, so its codes are shown in place of its labels.</source>
            <translation>Deux valeurs d’une colonne ont la même étiquette dans ce fichier ; ses codes sont donc affichés à la place des étiquettes.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>it ends too soon</source>
            <translation>il se termine trop tôt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Windows)</source>
            <translation>européen occidental (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Central European (Windows)</source>
            <translation>européen central (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Cyrillic (Windows)</source>
            <translation>cyrillique (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Greek (Windows)</source>
            <translation>grec (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Turkish (Windows)</source>
            <translation>turc (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>japonais (Shift JIS)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (GB 18030)</source>
            <translation>chinois (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (Big 5)</source>
            <translation>chinois (Big 5)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Korean (EUC)</source>
            <translation>coréen (EUC)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Mac)</source>
            <translation>européen occidental (Mac)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>The file is not in UTF-8; it was read as {encodings}.</source>
            <translation>Le fichier n’est pas en UTF-8 ; il a été lu comme {encodings}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>none, it is a text file</source>
            <translation>aucune, c’est un fichier texte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>Save it as CSV, which is read line by line, or split it into smaller files.</source>
            <translation>Enregistrez-le en CSV, lu ligne par ligne, ou divisez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>it says that its {size} kB unpack to {unpacked} MB</source>
            <translation>il annonce que ses {size} ko en donnent {unpacked} Mo une fois décompressés</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {child}]</source>
            <translation>[Commentaire {child}]</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {comment}, {fact}] {text}</source>
            <translation>[Commentaire {comment}, {fact}] {text}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_cells.py" />
            <source>… (cut; whole text in sheet Long text)</source>
            <translation>… (coupé ; texte entier dans la feuille Long text)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>it is not an Excel workbook of the kind .xlsx or .xlsm</source>
            <translation>ce n’est pas un classeur Excel de type .xlsx ou .xlsm</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds macros</source>
            <translation>contient des macros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds no macros</source>
            <translation>ne contient pas de macros</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>“{name}” {what}, so the name of its copy must end in {ending}</source>
            <translation>« {name} » {what} ; le nom de sa copie doit donc se terminer par {ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The answers are in the columns {first} to {last} of the sheet “{name}”.</source>
            <translation>Les réponses sont dans les colonnes {first} à {last} de la feuille « {name} ».</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table has no row of column names; the answers are {names}.</source>
            <translation>Le tableau n’a pas de ligne de noms de colonnes ; les réponses sont {names}.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The columns right of the table are taken, so the answers stand apart from it.</source>
            <translation>Les colonnes à droite du tableau sont occupées ; les réponses sont donc placées à part.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table is filled by a query, so the answers stand beside it and not in it.</source>
            <translation>Le tableau est rempli par une requête ; les réponses sont donc à côté et non dedans.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>A chart or picture lies over some of these cells; move it aside to see them.</source>
            <translation>Un graphique ou une image recouvre certaines de ces cellules ; déplacez-le pour les voir.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>looking for free columns</source>
            <translation>recherche de colonnes libres</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it holds more than one request can take; load it by itself as a table, so that each row is asked about</source>
            <translation>il contient plus qu’une requête ne peut prendre ; chargez-le seul comme tableau, pour que chaque ligne soit interrogée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it has no cells in it</source>
            <translation>il ne contient aucune cellule</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its insides are not as they should be</source>
            <translation>sa structure interne n’est pas correcte</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its end is missing</source>
            <translation>il en manque la fin</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>there is no sheet in it</source>
            <translation>il ne contient aucune feuille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a sheet of it has more than {rows} rows</source>
            <translation>une de ses feuilles a plus de {rows} lignes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a row of it has more than {columns} cells</source>
            <translation>une de ses lignes a plus de {columns} cellules</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>{code} (line {lineno})</source>
            <translation>{code} (ligne {lineno})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>it declares entities of its own, as no spreadsheet does</source>
            <translation>il déclare des entités propres, ce qu’aucun tableur ne fait</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a cell of it stands beyond the {most} that a sheet has</source>
            <translation>une de ses cellules se trouve au-delà des {most} d’une feuille</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>no JSON object</source>
            <translation>pas d’objet JSON</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a list without its entries</source>
            <translation>une liste sans ses éléments</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a batch without its id</source>
            <translation>un lot sans son identifiant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a model without its id</source>
            <translation>un modèle sans son identifiant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a count without its number</source>
            <translation>un compte sans son nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a file without its id</source>
            <translation>un fichier sans son identifiant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>downloading the answers</source>
            <translation>téléchargement des réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>“{name}” in it can not be written ({reason})</source>
            <translation>« {name} » ne peut pas y être écrit ({reason})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it can not be unpacked</source>
            <translation>elle ne peut pas être décompressée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its certificate can not be verified</source>
            <translation>son certificat ne peut pas être vérifié</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy} is not to be had, {chain}</source>
            <translation>le proxy {proxy} est injoignable, {chain}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy}</source>
            <translation>le proxy {proxy}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy</source>
            <translation>le proxy</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} asks for a user name and a password, or does not take these</source>
            <translation>{proxy} demande un nom d’utilisateur et un mot de passe, ou refuse ceux-ci</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} does not allow this address</source>
            <translation>{proxy} n’autorise pas cette adresse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} did not let the connection through</source>
            <translation>{proxy} n’a pas laissé passer la connexion</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no answer came in time</source>
            <translation>aucune réponse n’est arrivée à temps</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its name was not found</source>
            <translation>son nom n’a pas été trouvé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it refuses connections</source>
            <translation>il refuse les connexions</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no secure connection could be set up</source>
            <translation>aucune connexion sécurisée n’a pu être établie</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>there is no way to it on this network</source>
            <translation>aucun chemin n’y mène sur ce réseau</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the connection broke off</source>
            <translation>la connexion a été coupée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/line.py" />
            <source>this computer names a proxy of a kind that BatchDesk can not use</source>
            <translation>cet ordinateur indique un proxy d’un type que BatchDesk ne peut pas utiliser</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>its port is no number</source>
            <translation>son port n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>a name and password have fields of their own</source>
            <translation>le nom et le mot de passe ont leurs propres champs</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>only http and https proxies are served</source>
            <translation>seuls les proxys http et https sont pris en charge</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>it is no address</source>
            <translation>ce n’est pas une adresse</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization is on hold</source>
            <translation>votre organisation est suspendue</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization's own encryption key is switched off</source>
            <translation>la clé de chiffrement propre à votre organisation est désactivée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it did not get the whole request in time</source>
            <translation>il n’a pas reçu toute la requête à temps</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>something else is being done at the same time</source>
            <translation>autre chose est en cours au même moment</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>the call was broken off on the way</source>
            <translation>l’appel a été interrompu en route</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>an error inside it</source>
            <translation>une erreur interne</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>a gateway on the way gave no answer</source>
            <translation>une passerelle sur le chemin n’a pas répondu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it is out of service for now</source>
            <translation>il est hors service pour l’instant</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it took too long</source>
            <translation>cela a pris trop de temps</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many are asking at once</source>
            <translation>trop de demandes à la fois</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{status}, status {status2}</source>
            <translation>{status}, statut {status2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many calls</source>
            <translation>trop d’appels</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{pause} seconds</source>
            <translation>{pause} secondes</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>status {status}</source>
            <translation>statut {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it points to another address, status {status}, and the key is not sent there</source>
            <translation>il renvoie vers une autre adresse, statut {status}, et la clé n’y est pas envoyée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>no known kind of error</source>
            <translation>type d’erreur inconnu</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{kind}, status {status}</source>
            <translation>{kind}, statut {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>its list of models</source>
            <translation>sa liste de modèles</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>message batches</source>
            <translation>lots de messages</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the answers of {batch_id}</source>
            <translation>les réponses de {batch_id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a web page instead of the answers</source>
            <translation>une page web au lieu des réponses</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a store for files</source>
            <translation>un stockage de fichiers</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>an uploaded document</source>
            <translation>un document déposé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>it has a space or a character that no key has</source>
            <translation>elle contient un espace ou un caractère qu’aucune clé n’a</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the batch “{batch_id}”</source>
            <translation>le lot « {batch_id} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the model “{get}”</source>
            <translation>le modèle « {get} »</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the one that keyring is set to is not here: {error}</source>
            <translation>celui que keyring doit utiliser n’est pas ici : {error}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>none is running</source>
            <translation>aucun n’est en service</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>it is switched off in the settings of keyring</source>
            <translation>il est désactivé dans les réglages de keyring</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the only one found is {name}</source>
            <translation>le seul trouvé est {name}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/errors.py" />
            <source>it could not ask for its password</source>
            <translation>il n’a pas pu demander son mot de passe</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a blank inside</source>
            <translation>elle contient un espace</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a character that no key has</source>
            <translation>elle contient un caractère qu’aucune clé n’a</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has {key} characters</source>
            <translation>elle a {key} caractères</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This is a key, not a name for one</source>
            <translation>C’est une clé, pas un nom de clé</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Paste it into the field for the key.</source>
            <translation>Collez-la dans le champ de la clé.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This name is too long, or can not be shown</source>
            <translation>Ce nom est trop long, ou ne peut pas être affiché</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Use at most {longest_name} letters.</source>
            <translation>Utilisez {longest_name} lettres au plus.</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it took the key and did not keep it</source>
            <translation>il a pris la clé et ne l’a pas gardée</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>the key is still there after it was removed</source>
            <translation>la clé est encore là après sa suppression</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it has not been set up yet</source>
            <translation>il n’a pas encore été configuré</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it is locked</source>
            <translation>il est verrouillé</translation>
        </message>
        <message>
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row.</source>
            <translation type="vanished">{column} : remplie et différente à chaque ligne ; une ligne avec la même valeur de {column} et un autre contenu compte donc comme modifiée. Corrections et commentaires restent attachés à leur ligne.</translation>
        </message>
        <message>
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed.</source>
            <translation type="vanished">Une colonne clé désigne chaque ligne, comme le fait un numéro de commande : remplie, et différente à chaque ligne. Grâce à elle, une ligne déplacée ou dont certaines cellules ont changé est retrouvée, et garde ses corrections et commentaires. Ce qui est envoyé ne dépend que du contenu : une ligne n’est renvoyée que si sa question a changé.</translation>
        </message>
        <message>
            <source>{rows} have no expected value and do not count.</source>
            <translation type="vanished">{rows} sans valeur attendue ne comptent pas.</translation>
        </message>
        <message>
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <translation type="vanished">{rows} avec valeur attendue mais sans réponse ne comptent pas non plus.</translation>
        </message>
        <message>
            <source>This is no sum of dollars, so there is no limit now.</source>
            <translation type="vanished">Ce n’est pas une somme en dollars ; il n’y a donc pas de limite pour l’instant.</translation>
        </message>
        <message>
            <source>Screen: {width} x {height} at {scale}, text size {text_size} %</source>
            <translation type="vanished">Écran : {width} x {height} à {scale}, taille du texte {text_size} %</translation>
        </message>
        <message>
            <source>Close other BatchDesk windows that may hold it, check the disk, or choose another one with --profile.</source>
            <translation type="vanished">Fermez les autres fenêtres BatchDesk qui l’utilisent peut-être, vérifiez le disque, ou choisissez-en un autre avec --profile.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Les tokens d’entrée ont été comptés par le service sur {sampled}, de la plus courte à la plus longue, et répartis sur le reste selon la longueur et les pages : à {error} % près dans 95 cas sur 100. Ce que toutes les lignes partagent ({shared} tokens) a été compté à part.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Les tokens d’entrée ont été comptés par le service sur {sampled}, de la plus courte à la plus longue, et répartis sur le reste selon la longueur : à {error} % près dans 95 cas sur 100. Ce que toutes les lignes partagent ({shared} tokens) a été compté à part.</translation>
        </message>
        <message>
            <source>&amp;Expected in</source>
            <translation type="vanished">&amp;Attendu dans</translation>
        </message>
        <message numerus="yes">
            <source>“{name}”: {n} answers kept, not asked and not paid again</source>
            <comment>n</comment>
            <translation type="vanished">
                <numerusform>« {name} » : {n} réponse conservée, ni redemandée ni repayée</numerusform>
                <numerusform>« {name} » : {n} réponses conservées, ni redemandées ni repayées</numerusform>
            </translation>
        </message>
        <message>
            <source>The monthly limit in the settings can not be read, so nothing is sent</source>
            <translation type="vanished">La limite mensuelle des réglages ne peut pas être lue ; rien n’est donc envoyé</translation>
        </message>
        <message>
            <source>Set it again, or set none, in the settings.</source>
            <translation type="vanished">Fixez-la de nouveau, ou n’en fixez aucune, dans les réglages.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="vanished">{percent} %</translation>
        </message>
        <message>
            <source>Approve the row, and on to the next</source>
            <translation type="vanished">Approuver la ligne et passer à la suivante</translation>
        </message>
        <message>
            <source>of {rows}</source>
            <translation type="vanished">sur {rows}</translation>
        </message>
        <message>
            <source>Last {jobs} jobs: estimates within {percent} % of the bill, {worst} % at worst.</source>
            <translation type="vanished">{jobs} dernières tâches : estimations à {percent} % près de la facture, {worst} % au pire.</translation>
        </message>
        <message>
            <source>{percent} % more</source>
            <translation type="vanished">{percent} % de plus</translation>
        </message>
        <message>
            <source>{percent} % less</source>
            <translation type="vanished">{percent} % de moins</translation>
        </message>
        <message>
            <source>Last finished job: estimate within {percent} % of the bill.</source>
            <translation type="vanished">Dernière tâche terminée : estimation à {percent} % près de la facture.</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="vanished">{n} %</translation>
        </message>
        <message>
            <source>A row may name several, so the shares add up to more than 100 %.</source>
            <translation type="vanished">Une ligne peut en citer plusieurs ; le total des parts dépasse donc 100 %.</translation>
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
            <translation type="vanished">Le service d’entraînement n’apprend pas des exemples : ses réponses restent donc les mêmes ; Claude lit celui-ci avec chaque ligne.</translation>
        </message>
        <message>
            <source>Send {rows} again for about {cost}</source>
            <translation type="vanished">Renvoyer {rows} pour environ {cost}</translation>
        </message>
        <message>
            <source>Many companies let nothing out but through a proxy. It sees the address of the service, never the key and never your rows: these travel through it encrypted. Calls to this computer itself go past it.</source>
            <translation type="vanished">Beaucoup d’entreprises ne laissent rien sortir sans passer par un proxy. Il voit l’adresse du service, jamais la clé ni vos lignes : elles le traversent chiffrées. Les appels à cet ordinateur lui-même n’y passent pas.</translation>
        </message>
        <message>
            <source>Claude declined to answer{why}; {charged}. Another model may answer.</source>
            <translation type="vanished">Claude a refusé de répondre{why} ; {charged}. Un autre modèle répondra peut-être.</translation>
        </message>
        <message>
            <source>Claude declined{why}; {charged}. Ask for an explanation instead of reasoning.</source>
            <translation type="vanished">Claude a refusé{why} ; {charged}. Demandez une explication au lieu du raisonnement.</translation>
        </message>
        <message>
            <source>: {percent} of the shared tokens were read from the cache</source>
            <translation type="vanished">, {percent} des tokens communs ayant été lus dans le cache</translation>
        </message>
        <message>
            <source>Caching lost {saved}{read}.</source>
            <translation type="vanished">La mise en cache a coûté {saved} de plus{read}.</translation>
        </message>
        <message>
            <source>Caching saved {saved}{read}.</source>
            <translation type="vanished">La mise en cache a économisé {saved}{read}.</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by {by}: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">Les tokens d’entrée ont été comptés par le service sur {sampled}, de la plus courte à la plus longue, et répartis sur le reste ({by}) : à {error} % près dans 95 cas sur 100. Ce que toutes les lignes partagent ({shared} tokens) a été compté à part.</translation>
        </message>
        <message>
            <source>The most it can cost ({ceiling}) assumes that every byte is a token,{region}{cache} and every answer fills its whole room of {room} tokens.</source>
            <translation type="vanished">Le coût maximal ({ceiling}) suppose que chaque octet est un token,{region}{cache} et que chaque réponse remplit toute sa place de {room} tokens.</translation>
        </message>
        <message>
            <source>Output tokens rest on {parts}{other}, weighted by length, thinking included.</source>
            <translation type="vanished">Les tokens de sortie reposent sur {parts}{other}, pondérés par la longueur, réflexion comprise.</translation>
        </message>
        <message>
            <source>and {names} more</source>
            <translation type="vanished">et {names} de plus</translation>
        </message>
        <message>
            <source>columns {names}{more}</source>
            <translation type="vanished">colonnes {names}{more}</translation>
        </message>
        <message>
            <source>The rows are those of “{chosen}”; left</source>
            <translation type="vanished">Les lignes sont celles de « {chosen} » ; laissé</translation>
        </message>
        <message>
            <source>{what} out is what stands beside them: {shown}.</source>
            <translation type="vanished">{what} de côté ce qui se trouve à côté d’elles : {shown}.</translation>
        </message>
        <message>
            <source>its pages are</source>
            <translation type="vanished">ses pages sont</translation>
        </message>
        <message>
            <source>these pages are</source>
            <translation type="vanished">ces pages sont</translation>
        </message>
        <message>
            <source>{pictures} pictures without a text layer; send it as PDF pages instead</source>
            <translation type="vanished">{pictures} des images sans texte ; envoyez plutôt les pages PDF</translation>
        </message>
        <message>
            <source>{missing} of {texts} pages {verbs} no text and {verbs2} left out; choose “pdf” to send the pages themselves.</source>
            <translation type="vanished">Sur {texts} pages, {missing} sans texte et laissées de côté{verbs:.0}{verbs2:.0} ; choisissez « pdf » pour envoyer les pages elles-mêmes.</translation>
        </message>
        <message>
            <source>{what} below the table ({many}: “{text}”) {rows} left out.</source>
            <translation type="vanished">{what} sous le tableau ({many} : « {text} ») : non repris{rows:.0}.</translation>
        </message>
        <message>
            <source>1 formula in column {a} has</source>
            <translation type="vanished">1 formule de la colonne {a} n’a</translation>
        </message>
        <message>
            <source>{count} formulas in column {{}} have</source>
            <translation type="vanished">{count} formules de la colonne {{}} n’ont</translation>
        </message>
        <message>
            <source>{column} no stored result: open the file in Excel, save it, and load it again.</source>
            <translation type="vanished">{column} pas de résultat enregistré : ouvrez le fichier dans Excel, enregistrez-le, puis chargez-le de nouveau.</translation>
        </message>
    </context>
</TS>
