"""Series that film diaries list among films without saying so, so that they are not taken for films nobody has."""

from __future__ import annotations

from typing import Final

from engine.text import fold

# Title and first year. A film of the same title and year in the catalogue comes first.
_SERIES: Final = """
Adolescence 2025; Alias Grace 2017; Angels in America 2003; Baby Reindeer 2024; Band of Brothers 2001; Beef 2023
Berlin Alexanderplatz 1980; Big Little Lies 2017; Black Mirror 2011; Bleak House 2005; Blue Planet II 2017
Brideshead Revisited 1981; Chernobyl 2019; Cosmos 1980; Cosmos: A Spacetime Odyssey 2014; Das Boot 1985; Devs 2020
Dopesick 2021; Escape at Dannemora 2018; Five Came Back 2017; From the Earth to the Moon 1998; Generation Kill 2008
Godless 2017; Hawkeye 2021; House of Cards 1990; I May Destroy You 2020; I, Claudius 1976; Irma Vep 2022; It 1990
John Adams 2008; Lonesome Dove 1989; Maid 2021; Making a Murderer 2015; Maniac 2018; Mare of Easttown 2021
Midnight Mass 2021; Mildred Pierce 2011; Moon Knight 2022; Mrs. America 2020; Normal People 2020; North & South 2004
Obi-Wan Kenobi 2022; Olive Kitteridge 2014; Our Planet 2019; Over the Garden Wall 2014; Pachinko 2022; Planet Earth 2006
Planet Earth II 2016; Pride and Prejudice 1995; Ripley 2024; Roots 1977; Scenes from a Marriage 2021; Sharp Objects 2018
Shogun 1980; Show Me a Hero 2015; Station Eleven 2021; Tanner '88 1988; The Act 2019; The Beatles: Get Back 2021
The Civil War 1990; The Falcon and the Winter Soldier 2021; The Haunting of Bly Manor 2020
The Haunting of Hill House 2018; The Jinx: The Life and Deaths of Robert Durst 2015; The Last Dance 2020
The Night Manager 2016; The Night Of 2016; The Pacific 2010; The Penguin 2024; The Queen's Gambit 2020
The Singing Detective 1986; The Stand 1994; The Thorn Birds 1983; The Underground Railroad 2021; The Vietnam War 2017
The World at War 1973; The Young Pope 2016; Tiger King 2020; Tinker Tailor Soldier Spy 1979; Top of the Lake 2013
Twin Peaks 1990; Twin Peaks: The Return 2017; Unbelievable 2019; Unorthodox 2020; WandaVision 2021; Watchmen 2019
When They See Us 2019; Wild Wild Country 2018; Wolf Hall 2015; Breaking Bad 2008
"""


def known_series() -> frozenset[tuple[str, int]]:
    """Folded title and first year of each."""
    entries = (entry.strip() for entry in _SERIES.replace("\n", ";").split(";"))
    return frozenset((fold(entry[:-5]), int(entry[-4:])) for entry in entries if entry)
