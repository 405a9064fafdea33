"""Everything that a language model does for the window, handed down as one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.actions.asking import Asking
from desktop.actions.guest import Guest, MakeModel, ollama
from desktop.actions.network import Network
from desktop.actions.reordering import Reordering
from desktop.actions.session import Session
from desktop.actions.speaker import Speaker
from desktop.actions.wording import Wording
from desktop.settings import GuestChoice


@dataclass(frozen=True)
class WordsActions:
    """Who is asked, and the three things that are asked. A person's question goes first: the others begin anew."""

    guest: Guest
    wording: Wording
    reordering: Reordering
    asking: Asking

    @classmethod
    def of(
        cls, session: Session, network: Network, choice: GuestChoice, cache: Path, make: MakeModel = ollama
    ) -> WordsActions:
        """`cache`: the file in which checked answers are kept; it may be deleted at any time."""
        guest, speaker = Guest(network, choice, make), Speaker(cache)
        reordering, wording = Reordering(session, guest), Wording(session, guest, speaker)
        asking = Asking(session, guest, speaker)
        for other in (reordering, wording):
            asking.began.connect(other.stand_aside)
            asking.ended.connect(other.come_back)
        session.opened.connect(guest.begin)
        for other_list in (session.replaced, session.opened):
            other_list.connect(asking.drop)
        return cls(guest, wording, reordering, asking)

    def close(self) -> None:
        """Stops all that is under way; no thread and no connection is left."""
        self.guest.close()
