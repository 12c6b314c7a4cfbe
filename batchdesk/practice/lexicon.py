"""Words that hint at a choice, so that the practice answers look at the text instead of guessing."""

# ruff: noqa: SIM905 - hundreds of words read better as text than as a quoted list.

import re
from functools import lru_cache

# Word of a choice's name -> words in a text that speak for it. Lower case, compared by stem.
HINTS: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for names, words in {
        "positive": "good great excellent love loved amazing perfect happy best wonderful fantastic recommend pleased "
        "helpful thank thanks nice easy satisfied delighted brilliant superb gut toll super bien excelente merci",
        "negative": "bad terrible awful poor hate worst broken disappointed disappointing angry slow useless waste "
        "problem fail failed failure horrible annoying refund rude wrong frustrating unacceptable unhappy schlecht mal",
        "neutral": "okay ok average fine fair acceptable mixed normal decent adequate",
        "mixed": "but however although though mixed",
        "urgent critical immediate": "urgent urgently asap immediately emergency critical down outage now blocked today "
        "production deadline security breach",
        "high": "important soon serious quickly escalate severe blocked unable cannot major angry",
        "medium normal moderate": "issue problem question slow sometimes error",
        "low minor": "minor whenever suggestion feature cosmetic typo idea curious wondering nice feedback",
        "billing payment payments invoice invoicing finance": "invoice charge charged charges payment pay paid bill "
        "billed card price subscription vat tax receipt fee cost credit",
        "refund refunds return returns": "refund refunded return returned reimbursement reimburse chargeback",
        "login access account authentication password": "login log sign signin password account locked access 2fa mfa "
        "reset username credential credentials authentication sso",
        "bug technical error defect": "bug error crash crashes crashed broken exception freeze freezes fails failing 500 "
        "stack glitch bluescreen install update software app",
        "delivery shipping shipment logistics": "delivery deliver delivered shipping shipped parcel package courier "
        "tracking late arrive arrived dispatch warehouse",
        "feature request suggestion idea": "feature add wish would support integrate integration option suggestion "
        "request please could",
        "cancellation cancel churn": "cancel cancelled canceled cancellation unsubscribe terminate stop leave leaving",
        "complaint": "complain complaint unacceptable disappointed worst rude terrible",
        "question inquiry information how": "how what when where why question wondering ask explain info information",
        "praise compliment thanks": "thank thanks great love excellent kudos amazing",
        "spam": "win winner prize click free lottery viagra casino bitcoin offer",
        "hardware device equipment": "printer laptop monitor screen keyboard mouse cable battery device hardware dock",
        "network connectivity": "vpn wifi network internet connection ethernet dns router offline",
        "include included relevant eligible": "randomized randomised trial patients cohort study results outcomes "
        "evaluated effect clinical systematic participants intervention",
        "exclude excluded irrelevant ineligible": "editorial commentary review letter erratum protocol opinion animal "
        "mice rats correction obituary",
        "unclear unsure uncertain maybe": "unclear abstract unknown insufficient possibly perhaps maybe",
        "yes true agree approve match same duplicate": "yes agreed confirm confirmed correct true approve approved same",
        "no false disagree reject different": "no not never none without false reject rejected different",
        "safe ok allowed clean none": "thanks welcome hello friendly family garden recipe",
        "hate harassment toxic abuse insult": "idiot stupid hate moron trash ugly disgusting loser shut",
        "violence threat": "kill attack hurt weapon gun bomb fight blood threat threaten",
        "sexual adult": "sex nude porn explicit adult",
        "person people": "mr mrs ms dr said he she born author president",
        "organization organisation company": "inc ltd llc gmbh corp company university department agency",
        "location place": "street city country north south region road airport",
        "contract agreement": "agreement party parties hereby clause term terms termination governing",
        "invoice": "invoice due amount total vat iban net",
        "report": "quarter revenue fiscal results annual report income",
        "increase up growth growing": "increase increased grew growth rise rose higher up improved",
        "decrease down decline": "decrease decreased fell decline declined lower down drop dropped loss",
        "fraud": "fraud stolen scam unauthorized phishing suspicious",
        "english": "the and of to is with for",
        "german": "der die und nicht ist mit auf",
        "french": "le la les des est une pour",
        "spanish": "el los las una para por es",
        "price pricing cost": "price expensive cheap cost value money overpriced affordable",
        "quality": "quality sturdy durable cheap flimsy material broke build",
        "service support staff": "service support staff agent team helpful rude representative response",
        "usability ease interface": "easy intuitive confusing interface simple navigate design",
    }.items()
    for name in names.split()
}
NEUTRAL_NAMES = (
    "neutral", "unclear", "unknown", "other", "none", "n/a", "not applicable", "general", "maybe", "normal", "medium",
)  # fmt: skip
NEGATIONS = frozenset(
    "not no never without none cannot can't don't doesn't didn't isn't wasn't won't nicht kein".split()
)
STOP_WORDS = frozenset(
    "a about above after again all also an and any are as at be because been before being below between both but by "
    "can could did do does doing down during each few for from further had has have having he her here hers him his "
    "how i if in into is it its itself just me more most my no nor not now of off on once only or other our ours out "
    "over own same she should so some such than that the their theirs them then there these they this those through "
    "to too under until up very was we were what when where which while who whom why will with would you your yours "
    "der die das und ist nicht ein eine mit für auf den von zu le la les des est une pour el los las una por que".split()
)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_SUFFIXES = ("ing", "ies", "ed", "es", "s", "ly")


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return _WORD.findall(text.lower())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its commonest English endings, so that `refunds` meets `refund`."""
    for suffix in _SUFFIXES:
        if len(word) - len(suffix) >= 3 and word.endswith(suffix):
            return word[: -len(suffix)]
    return word


def stems(text: str) -> set[str]:
    """The stems of a text's words that carry meaning."""
    return {stem(word) for word in words(text) if word not in STOP_WORDS}


STEMMED: dict[str, frozenset[str]] = {
    stem(name): frozenset(stem(word) for word in hints) for name, hints in HINTS.items()
}
