"""The model that a new recipe asks, and that prices are told for before there is a recipe."""

from __future__ import annotations

from batchdesk.core.estimates import ModelOffer

FALLBACK_MODEL = "claude-haiku-5-5"
"""What a new recipe asks where it is offered: quick and cheap, right for most tables."""


def first_model(offers: tuple[ModelOffer, ...]) -> str:
    """The model of a new recipe; never the dearest only because it stands first on the list."""
    if not offers or FALLBACK_MODEL in {offer.id for offer in offers}:
        return FALLBACK_MODEL
    priced = [offer for offer in offers if offer.output_price is not None]
    return min(priced or offers, key=lambda offer: offer.output_price or 0).id
