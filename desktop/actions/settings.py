"""What the settings screen can do and tell, handed down as one."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions.safekeeping import Safekeeping
from desktop.actions.session import Session
from desktop.actions.settings_profiles import ProfileActions
from desktop.actions.words import WordsActions
from desktop.language import tr
from desktop.paths import resources
from desktop.viewmodels.settings import Facts, TextSizes, model_facts
from engine import __version__
from engine.profile.profiles import Profiles


@dataclass(frozen=True)
class SettingsActions:
    """The open profile's copies, the people of this computer, and facts."""

    session: Session
    safekeeping: Safekeeping
    people: ProfileActions
    text: TextSizes
    words: WordsActions

    @classmethod
    def of(cls, session: Session, profiles: Profiles, text: TextSizes, words: WordsActions) -> SettingsActions:
        return cls(session, Safekeeping(session), ProfileActions(session, profiles), text, words)

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

    @property
    def about(self) -> Facts:
        facts = ((tr("Version"), __version__), (tr("Licence"), tr("MIT, free to use, to change and to share")))
        notices = resources() / "notices.txt"  # a package has it; from sources everybody sees what they install
        return (
            (*facts, (tr("Made with"), tr("the work of many; their licences: {notices}", notices=notices)))
            if notices.is_file()
            else facts
        )
