"""Where things are kept: one place that knows the folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """The person's folders. Nothing is created here; whoever writes makes the folder."""

    config: Path
    data: Path

    @classmethod
    def under(cls, base: Path) -> Paths:
        """Everything beneath one folder (`--base-dir`)."""
        base = base.expanduser().resolve()
        return cls(config=base, data=base)

    @classmethod
    def of_this_person(cls) -> Paths:
        """Where the operating system wants them."""
        import platformdirs

        dirs = platformdirs.PlatformDirs("marquee", appauthor=False)
        return cls(config=dirs.user_config_path, data=dirs.user_data_path)

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def profile_file(self) -> Path:
        return self.data / "profile.sqlite"

    @property
    def words_file(self) -> Path:
        """Checked answers of a language model; it may be deleted at any time."""
        return self.data / "words.sqlite"

    @property
    def reports(self) -> Path:
        """Where it is written down when Marquee breaks."""
        return self.data / "reports"

    @property
    def logs(self) -> Path:
        """What Marquee did, for whoever looks for a fault."""
        return self.data / "logs"

    @property
    def seen(self) -> Path:
        """What is remembered of models that were verified; it may be deleted at any time."""
        return self.data / "seen"

    @property
    def bundles(self) -> Path:
        """The folder of the installed models."""
        return self.data / "bundles"


def starter() -> Path:
    """The model that ships inside."""
    return resources() / "starter" / "bundle"


def resources() -> Path:
    """The folder of things that ship with the app, beside the packages."""
    return Path(__file__).resolve().parents[1] / "resources"
