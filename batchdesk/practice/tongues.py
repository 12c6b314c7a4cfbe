"""Function words of seven languages: which words say nothing, which ones deny, and what language a text is in."""

# ruff: noqa: SIM905 - hundreds of words read better as text than as a quoted list.

import re
from collections.abc import Set

COMMON: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "English": "a about above after again all also am an and any are as at be because been before being below "
        "between both but by can can't cannot could did didn't do does doesn't doing don't down during each few for "
        "from further get got had has have having he her here hers him his how i i'd i'll i'm i've if in into is isn't "
        "it it's its itself just let me more most my no nor not now of off on once one only or other our ours out over "
        "own same she should so some such than that that's the their theirs them then there these they this those "
        "through to too under until up upon very was wasn't we we'd we're were what when where which while who whom "
        "whose why will with without won't would you you're your yours yet",
        "German": "aber als am an auch auf aus bei beim bin bis bitte da damit dann das dass dem den denn der des die "
        "dies diese dieser doch dort du durch ein eine einem einen einer er es für gar gibt habe haben hat hätte ich "
        "ihm ihn ihr ihre ihrem ihren ihrer im immer in ist ja jetzt kann kein keine können man mehr mein meine meinem "
        "meinen meiner mich mir mit muss nach nicht noch nun nur oder schon sehr sein seine seit sich sie sind so soll "
        "über um und uns unser unsere vom von vor war warum was wenn wer werde werden wie wieder wir wird wo zu zum zur",
        "French": "à ai alors au aux avec avez bonjour c'est ce cela ces cet cette chez comme d'un d'une dans de depuis "
        "des dit du elle en encore est et eu été fait il ils j'ai je l'ai la là le les leur lui ma mais me merci mes moi "
        "mon n'ai n'est ne nos notre nous on ont où ou par pas plus pour pouvez qu'il que quel quelqu'un qui sa sans se "
        "ses si son sont sur ta toujours tous tout tu un une va vos votre vous y",
        "Spanish": "a al algo años aquí así aún buenas buenos como con cuál cuándo cuánto de del desde dijeron dijo donde "
        "dónde dos el ella en entre era es esta está están estas este esto fue ha hace han hasta hay he la las le les lo "
        "los llegó me mi mis más mucho muy nada ni no nos o otro para pero por porque pueden puedo que qué quien quién "
        "quiero se ser si sí sin sobre son su sus también tengo todo tres un una unos usted ustedes va ya yo y",
        "Italian": "a ai al alla anche che chi ci come con cosa da dal dei del della delle di dopo dove e è gli ha hanno "
        "ho i il in io la le lo ma mi mia mio nel nella non o per perché più posso può quando questa questo se sei si "
        "solo sono su sul tra un una uno vi vostro",
        "Dutch": "aan al als bij dat de deze die dit door dus een en er geen graag had heb hebben heeft het hij hoe ik "
        "in is je jullie kan maar me meer met mij mijn naar niet nog nu of om onze ook op over te tot uit u uw van "
        "voor waar wanneer wat we wel werd wij worden zijn zo zonder",
    }.items()
}  # fmt: skip
STOP_WORDS: frozenset[str] = frozenset().union(*COMMON.values()) | frozenset(
    "please hello hi hey dear regards thanks thank thx sir madam hallo guten tag danke bonjour merci hola gracias "
    "buongiorno grazie goedemiddag really quite simply still already even ever never always maybe much many lot bit "
    "like want wants wanted need needs make makes made take takes took give gives put say says said tell told ask "
    "asked know think see seen look looks come comes came go goes going went gone try tried use used using thing "
    "things something anything nothing everything somebody anybody nobody everybody someone anyone else way kind "
    "first second third last next new old good well back two three four five six seven eight nine ten day days week "
    "weeks month months year years hour hours minute minutes today yesterday tomorrow morning since ago later soon "
    "however therefore whether although though per etc may might must shall can't don't doesn't isn't wasn't there's "
    "what's where's that's it's i'm i've we've they've january february march april june july august september "
    "october november december jan feb mar apr jun jul aug sep oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday every thinks open opens whole hope guess worth both round half kept says".split()
)
NEGATIONS = frozenset(
    "not no never without none nor cannot can't don't doesn't didn't isn't wasn't won't wouldn't haven't hasn't aren't "
    "nicht kein keine keinen keiner nie niemals ohne ne pas sans jamais aucun aucune nunca sin ningún ninguna tampoco "
    "non senza mai niet geen nooit zonder".split()
)
_SCRIPTS = (
    ("Japanese", re.compile(r"[\u3040-\u30ff]")),
    ("Korean", re.compile(r"[\uac00-\ud7af]")),
    ("Chinese", re.compile(r"[\u4e00-\u9fff]")),
    ("Russian", re.compile(r"[\u0400-\u04ff]")),
    ("Arabic", re.compile(r"[\u0600-\u06ff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Greek", re.compile(r"[\u0370-\u03ff]{3}")),
)
# Letters and marks that the language uses and its neighbours do not.
_MARKS = {"German": "ßäöü", "French": "çœêèù", "Spanish": "ñ¿¡", "Italian": "òì", "Dutch": "ĳ"}


def language_of(text: str, words: Set[str]) -> str | None:
    """The English name of the language that most function words (or the script) point to; None without a hint."""
    if not text.isascii():
        for name, script in _SCRIPTS:
            if script.search(text):
                return name
    found = {name: float(len(common & words)) for name, common in COMMON.items()}
    if not text.isascii():
        lower = text.lower()
        for name, marks in _MARKS.items():
            found[name] += 0.5 * any(mark in lower for mark in marks)
    best = max(found, key=lambda name: found[name])
    return best if found[best] > 0 else None
