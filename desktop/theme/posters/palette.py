"""Poster colours: what a film of that time might have been printed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.theme.posters.dice import Dice

Mood = Literal["night", "warm", "cool", "bright"]


@dataclass(frozen=True, slots=True)
class Palette:
    """Five flat colours: the ground, two figures, the lightest tone and the darkest (`ink`)."""

    ground: str
    main: str
    second: str
    light: str
    ink: str


Era = dict[Mood, tuple[Palette, ...]]

_SILENT: Era = {
    "night": (Palette("#2B2A28", "#B9B2A3", "#7C766B", "#E4DDCC", "#161514"),
              Palette("#35312C", "#C9B48A", "#857557", "#EADFC6", "#1A1713")),
    "warm": (Palette("#7A6348", "#E2CFA7", "#3B2C1D", "#F3E8D0", "#241A11"),
             Palette("#C8B48C", "#5B4630", "#8F7550", "#F4EBD5", "#2A1F14")),
    "cool": (Palette("#6F7475", "#D9DAD6", "#3E4344", "#EFEFEA", "#1C1F20"),
             Palette("#4A5557", "#C4C9C4", "#8A9492", "#E8EAE4", "#1A2021")),
    "bright": (Palette("#D8CDB4", "#4A443B", "#A08F70", "#F6F0E1", "#25211B"),
               Palette("#B7B4AC", "#2E2D2B", "#E6E2D6", "#F4F2EB", "#1D1C1B")),
}  # fmt: skip
_STUDIO: Era = {
    "night": (Palette("#3B3A3E", "#D9D4C7", "#8E8A86", "#EFEBE0", "#17161A"),
              Palette("#26303B", "#C7CFD3", "#A2322C", "#E9ECEA", "#10151B")),
    "warm": (Palette("#6E3B2F", "#E6C79C", "#B5654A", "#F5E7CF", "#2A1410"),
             Palette("#8A6A3F", "#F0DDB4", "#4B3218", "#F8EDD6", "#24180B")),
    "cool": (Palette("#2F4A52", "#D7DCCB", "#7E9A97", "#F0EFE0", "#101D22"),
             Palette("#49566B", "#E0D9C8", "#9C4F46", "#F3EEE1", "#171C26")),
    "bright": (Palette("#D9C79B", "#8C2F2B", "#2F4A52", "#F7EFD9", "#231C16"),
               Palette("#A9B8A4", "#7B2D35", "#F1E4C3", "#F8F2E0", "#1C231C")),
}  # fmt: skip
_TECHNICOLOR: Era = {
    "night": (Palette("#1D2F4F", "#E4572E", "#F4D58D", "#FBF0D3", "#0D1526"),
              Palette("#3A1530", "#F26B3A", "#E9B44C", "#FCEBCB", "#1A0815")),
    "warm": (Palette("#B8321F", "#F6C445", "#2A1A1F", "#FDF0D0", "#2A0D0A"),
             Palette("#D9772B", "#7B1E28", "#FCE0A2", "#FFF3D6", "#33130D")),
    "cool": (Palette("#0F6A73", "#F2C14E", "#E4572E", "#F8F1DC", "#07292E"),
             Palette("#1F5A8A", "#F7D6A3", "#D1382C", "#FBF3E0", "#0A1F33")),
    "bright": (Palette("#F2B632", "#C8262B", "#1D5C63", "#FFF4D9", "#2B1408"),
               Palette("#E98AA0", "#1E6F78", "#FBE7C2", "#FFF5E6", "#2F1420")),
}  # fmt: skip
_SEVENTIES: Era = {
    "night": (Palette("#2E2018", "#D9822B", "#8C4A1E", "#F2D9AE", "#150D08"),
              Palette("#23302B", "#C98A2D", "#7E8C4A", "#EFE0B8", "#0E1512")),
    "warm": (Palette("#7A3B1D", "#F2C57C", "#D9762B", "#FBE8C6", "#2C1409"),
             Palette("#A3521B", "#F4D7A0", "#5A2A12", "#FCEBCD", "#2D1408")),
    "cool": (Palette("#51603A", "#E8C872", "#B5622B", "#F5EBCB", "#1B2112"),
             Palette("#3F5A5E", "#E3B567", "#A6472B", "#F3E9CF", "#132022")),
    "bright": (Palette("#E2A23B", "#8B3A1A", "#5E6B33", "#FBEBC8", "#2B170A"),
               Palette("#D8743A", "#FBDD9C", "#6B2A2A", "#FEF0D2", "#2E120C")),
}  # fmt: skip
_NEON: Era = {
    "night": (Palette("#170F2E", "#FF3E8A", "#27D3E8", "#F7E9FF", "#0A0618"),
              Palette("#0C1B33", "#FF6B35", "#8A5CF6", "#F4F0FF", "#060D1A")),
    "warm": (Palette("#4A1248", "#FF7A59", "#FFC857", "#FFF0DC", "#1D051C"),
             Palette("#7A1E3A", "#FFB347", "#37C8C3", "#FFF1DE", "#2A0914")),
    "cool": (Palette("#123A5A", "#2EE6C8", "#FF4F79", "#EFFBFF", "#071828"),
             Palette("#2A2466", "#5CE1E6", "#FF9E4F", "#F3F1FF", "#100D2B")),
    "bright": (Palette("#E84A8A", "#FFE156", "#2B2D7C", "#FFF4F8", "#330A26"),
               Palette("#2AA6B8", "#FF5A5F", "#FFE066", "#F6FFFE", "#08292F")),
}  # fmt: skip
_MILLENNIUM: Era = {
    "night": (Palette("#0B132B", "#C9D6DF", "#5BC0BE", "#F3F7FA", "#050916"),
              Palette("#1A1A1D", "#C2183F", "#7A1230", "#F2E4E4", "#0C0C0E"),
              Palette("#14231F", "#8FBF6A", "#2F5D4A", "#EDF5E4", "#08110E")),
    "warm": (Palette("#5F4B32", "#E9C46A", "#C99B3C", "#F6E7C1", "#21190F"),
             Palette("#8C2F1B", "#F4A259", "#3A1A14", "#FBE9D2", "#280D07")),
    "cool": (Palette("#1F3A5F", "#E4572E", "#F4D58D", "#F8F1E1", "#0C1828"),
             Palette("#2E5560", "#E0FBFC", "#EE6C4D", "#F6FFFE", "#0E1F24"),
             Palette("#3E4A61", "#BFD1E5", "#E3B23C", "#F2F5FA", "#151A25")),
    "bright": (Palette("#20639B", "#F6D55C", "#ED553B", "#FFF9EC", "#0A2238"),
               Palette("#3CAEA3", "#F6D55C", "#173F5F", "#FFFBEA", "#0C2A31")),
}  # fmt: skip
_TODAY: Era = {
    "night": (Palette("#17181C", "#FF5A36", "#8B8F99", "#F4F1EA", "#0A0B0D"),
              Palette("#1B1430", "#B58CFF", "#FF8FA3", "#F6F0FF", "#0B0716"),
              Palette("#0F2A2E", "#F0C987", "#3E8E8A", "#F3F6EE", "#061416")),
    "warm": (Palette("#6D2E46", "#F4ACB7", "#D5B9B2", "#FFF1EE", "#260D17"),
             Palette("#C8553D", "#F7D9A8", "#588B8B", "#FFF3E2", "#331109"),
             Palette("#9C6644", "#EDE0D4", "#432818", "#FBF4EC", "#26150B")),
    "cool": (Palette("#2A4858", "#A8DADC", "#E76F51", "#F1FAEE", "#0D1A21"),
             Palette("#4F6D7A", "#F2E9DC", "#DD6E42", "#FBF7F0", "#17232A"),
             Palette("#3A506B", "#6FFFE9", "#C5D5E4", "#F4FBFF", "#101A28")),
    "bright": (Palette("#F2C14E", "#4D9078", "#F25F5C", "#FFF8E5", "#2B220D"),
               Palette("#70A9A1", "#F6F1D1", "#CF5C36", "#FFFBEC", "#14312D"),
               Palette("#E07A5F", "#F4F1DE", "#3D405B", "#FFFBF0", "#2F130B")),
}  # fmt: skip


def era_of(year: int) -> Era:
    """The colours of a year; a film without one is printed today."""
    ends = ((1, _TODAY), (1930, _SILENT), (1953, _STUDIO), (1968, _TECHNICOLOR), (1980, _SEVENTIES),
            (1994, _NEON), (2010, _MILLENNIUM))  # fmt: skip
    return next((era for end, era in ends if year < end), _TODAY)


def palette_for(year: int, moods: tuple[Mood, ...], dice: Dice) -> Palette:
    """One of the era's palettes in one of the genre's moods, the first mood most often."""
    mood = moods[0] if dice.chance(0.5) else dice.pick(moods)
    return dice.pick(era_of(year)[mood])
