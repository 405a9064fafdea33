"""What the settings screen can do and tell, handed down as one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.actions.about import About
from desktop.actions.posters import LocalPosters
from desktop.actions.session import Session
from desktop.actions.settings_profiles import ProfileActions
from desktop.actions.words import WordsActions
from desktop.language import tr
from desktop.viewmodels.settings import Facts, TextSizes, model_facts
from engine.profile.profiles import Profiles

if TYPE_CHECKING:
    from desktop.actions.safekeeping import Safekeeping


@dataclass(frozen=True)
class SettingsActions:
    """The open profile's copies, the people of this computer, and facts."""

    session: Session
    people: ProfileActions
    text: TextSizes
    words: WordsActions
    about: About
    posters: LocalPosters
    language: str
    """The chosen one's code; another opens the window anew."""

    @classmethod
    def of(
        cls,
        session: Session,
        profiles: Profiles,
        text: TextSizes,
        words: WordsActions,
        about: About,
        posters: LocalPosters,
        language: str,
    ) -> SettingsActions:
        return cls(session, ProfileActions(session, profiles), text, words, about, posters, language)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        from desktop.actions.safekeeping import Safekeeping  # the start has no use for it

        return Safekeeping(self.session)

    @property
    def obstacle(self) -> str:
        """What could not be opened; "" while that is under way, and once it is."""
        return self.session.obstacle

    @property
    def model(self) -> Facts:
        """What is known of the model in use; nothing until it is open."""
        engine = self.session.engine
        if engine is None:
            return ()
        bundle = engine.recommender.bundle
        origin = bundle.manifest.provenance
        return model_facts(
            bundle.manifest.name,
            len(bundle.catalogue),
            simulated=bundle.simulated,
            n_viewers=origin.n_viewers,
            n_ratings=origin.n_interactions,
            source=tr(origin.source),
            licence=tr(origin.licence),
        )
