"""What holds of one film is not spread over those named beside it: likened to it, in a row with it, or “both”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.explain.checking.facts import Fact
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.titles import title
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import PEOPLE, word_set

Named = tuple[str, int, int]
"""A film by its title, "" for the pick, and where its name starts and ends."""

_IN_COMMON = ("same_director", "shared_tags", "shared_genre")
_OF_VIEWERS = ("popular_with", "hidden_gem", "co_liked", "unrated")
_COMMON, _COUNTED = ("DIRECTOR", "TAG", "GENRE"), ("N", "MEAN", "N_BOTH", "RATIO", "LIFT", "LIFT_TIMES")
_AND = (("and",), ("&",), ("plus",), ("and", "also"), ("as", "well", "as"), ("and", "like"))
_NO_LIKENING = PEOPLE | word_set("who that you to also they fans would will may might both")
_THEY = PEOPLE | word_set("ratings votes scores marks")
_ASKED, _RATED = word_set("asked"), word_set("rated gave liked enjoyed loved scored")
_WHICH = (("which", "you"), ("that", "you"), ("both", "of", "which", "you"))
_THEMES = word_set("tag tags genre genres theme themes label labels in common")
_SHARING = word_set("share shares sharing shared common")
_SPEAKING = (("make", "up"), ("makes", "up"), ("account", "for"), ("contribute", "to"), ("speak", "for"))
_AGAIN = (("also", "liked"), ("liked", "this"), ("liked", "it"), ("also", "enjoyed"))
_NOBODY = word_set("no none nobody unrated not never")
_GIVING, _DIRECTING = word_set("for to of"), word_set("made", "direct helm make oversee")
_AS, _BEING = (("like",), ("just", "like"), ("as", "with"), ("just", "as")), word_set("was is were are 's")
_DIRECTORS = word_set("director maker filmmaker")
_OF_ONE = word_set("it its this which whose latter former second first pick film movie")


def is_spread(tokens: Tokens, facts: Sequence[Fact]) -> bool:
    """Whether the sentence says of several films what is known of one of them."""
    named = list(_named(tokens, facts))
    rows = list(_rows(tokens, named))
    return (
        any(
            _likens(tokens, facts, row)
            or _asked_of_all(tokens, facts, row)
            or _shares_more(tokens, facts, row, before)
            or _is_of_another(tokens, facts, row)
            or _takes_pick(tokens, facts, row)
            or _gives_to_all(tokens, facts, row)
            or _gave_to_all(tokens, facts, row)
            or _directs_all(tokens, facts, row)
            for before, row in zip([None, *rows], rows, strict=False)
        )
        or _is_directed_like(tokens, facts, named)
        or any(_rated_by_all(tokens, facts, end) for end in _groups(tokens, rows))
    )


def _named(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[Named]:
    titles = {name: title(name) for fact in facts for name in fact.anchors}
    picks = [title(pick) for pick in sorted({fact.pick for fact in facts if fact.pick})]
    at = 0
    while at < len(tokens):
        found = [(end, name) for name, ends in titles.items() for end in ends(tokens, at)]
        found += [(end, "") for ends in picks for end in ends(tokens, at)]
        this = tokens.folded[at] == "this"
        end, name = max(*found, (phrase_end(tokens, at, PICKING), ""), (at + this, ""))
        if end > at:
            yield name, at, end
        at = max(end, at + 1)


def _rows(tokens: Tokens, named: Sequence[Named]) -> Iterator[Sequence[Named]]:
    """The films by rows, “A, B and C”; most are a row of one, and so is each where no “and” is before the last."""
    row: list[Named] = []
    for each in (*named, None):
        gap = tokens.folded[row[-1][2] : each[1]] if row and each else ()
        goes_on = row and each and (gap in _AND or (not gap and each[1] in tokens.after_comma))
        ends = (
            len(row) == 1 and gap in _AND and row[0][2] in tokens.after_comma
        )  # “…, like this, and Ronin got 4 stars”
        if each and goes_on and not ends:
            row.append(each)
            continue
        if len(row) > 1 and row[-2][2] == row[-1][1]:
            yield from ([film] for film in row)
        elif row:
            yield row
        row = [each] if each else []


def _says(tokens: Tokens, fact: Fact, roles: Sequence[str], start: int = 0) -> bool:
    values = [fact.values[role] for role in roles if role in fact.values]
    return any(True for value in values for at in range(start, len(tokens)) for _ in value(tokens, at))


def _likens(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether the pick is like one of these films in what it has in common with another: “a drama like Heat and Up”."""
    at = row[0][1] - 1
    at -= at > 0 and tokens.folded[at] == "both"
    if at < 0 or tokens.folded[at] != "like" or (at and tokens.folded[at - 1] in _NO_LIKENING):
        return False
    common = [fact for fact in facts if fact.kind in _IN_COMMON and _says(tokens, fact, _COMMON)]
    counted = any(fact.kind in _OF_VIEWERS and _says(tokens, fact, _COUNTED) for fact in facts) or (
        any(fact.kind == "unrated" for fact in facts) and not _NOBODY.isdisjoint(tokens.folded)
    )
    of_common = {name for fact in common for name in fact.anchors}
    stars = [fact for fact in facts if _says(tokens, fact, ("RATING",))] if at in tokens.after_comma else []
    of_stars = {name for fact in stars for name in fact.anchors}
    return any(
        name and (((common or counted) and name not in of_common) or (stars and not common and name not in of_stars))
        for name, _, _ in row
    )  # fmt: skip


def _asked_of_all(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether “which you asked about” or “which you liked” follows a row of films that are not all so."""
    end = row[-1][2]
    found = next((end + len(words) for words in _WHICH if tokens.folded[end : end + len(words)] == words), None)
    if len(row) < 2 or found is None:
        return False
    verbs = tokens.folded[found : found + 2]
    asked = {name for fact in facts if fact.kind == "similar_to" for name in fact.anchors}
    rated = {name for fact in facts if fact.kind in ("because_you_liked", "recent_taste") for name in fact.anchors}
    names = {name for name, _, _ in row} - ({""} if row[-1][0] else set())  # “this film and Heat, which you …”
    return (not _ASKED.isdisjoint(verbs) and not names <= asked) or (
        not _RATED.isdisjoint(verbs) and not names <= rated
    )


def _shares_more(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named], before: Sequence[Named] | None) -> bool:
    """Whether what is shared with these films is shared with one of them only: “action and crime with A and B”."""
    end = row[0][1] - (tokens.folded[row[0][1] - 1] == "both")
    start = before[-1][2] if before else 0
    if tokens.folded[end - 1] != "with" or _SHARING.isdisjoint(tokens.folded[start:end]):
        return False
    of_films = [fact for fact in facts if fact.kind in _IN_COMMON]
    spans = {span for fact in of_films for span in _spans(tokens, fact, start, end)}
    last = max((stop for _, stop in spans), default=end)
    if end - 1 in tokens.after_comma or not _THEMES.issuperset(tokens.folded[last : end - 1]):
        return False  # “with Heat it shares crime, and with Ronin …”
    longest = {(a, b) for a, b in spans if not any((c <= a and b < d) or (c < a and b <= d) for c, d in spans)}
    return any(
        name and not any(span in _spans(tokens, fact, start, end) for fact in of_films if name in fact.anchors)
        for name, _, _ in row for span in longest
    )  # fmt: skip


def _spans(tokens: Tokens, fact: Fact, start: int, end: int) -> set[tuple[int, int]]:
    values = [fact.values[role] for role in _COMMON if role in fact.values]
    return {(at, stop) for value in values for at in range(start, end) for stop in value(tokens, at) if stop <= end}


def _is_of_another(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether “Michael Mann, whose Heat” names a film that is not known to be that person's."""
    directors = [fact for fact in facts if fact.kind == "same_director"]
    if tokens.folded[row[0][1] - 1] != "whose" or not directors:
        return False
    of = {name for fact in directors for name in fact.anchors}
    stars = [fact for fact in facts if "RATING" in fact.values and fact.kind == "because_you_liked"]
    after = row[-1][2]
    rated = any(_says(tokens, fact, ("RATING",), after) for fact in stars)
    own = {name for fact in stars if _says(tokens, fact, ("RATING",), after) for name in fact.anchors}
    return any(name not in of or (rated and len(row) > 1 and name not in own) for name, _, _ in row)


def _takes_pick(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether the pick is counted with what spoke for it, or with what those liked whom a fact counts."""
    if len(row) < 2 or all(name for name, _, _ in row):
        return False
    words, start, end = tokens.folded, row[0][1], row[-1][2]
    liked = "liked" in words[max(0, start - 2) : start]
    if (words[end : end + 2] in _SPEAKING and not liked) or words[end : end + 4] == ("to", "which", "you", "gave"):
        return True
    if not any(fact.kind == "co_liked" for fact in facts) or words[start - 1] not in ("liked", "enjoyed"):
        return False
    bases = [fact.values["N_FILM"] for fact in facts if "N_FILM" in fact.values]
    counted = any(True for base in bases for at in range(max(0, start - 6), start) for _ in base(tokens, at))
    return words[start - 2] in ("who", "that") and (counted or words[end : end + 2] in _AGAIN)


def _gives_to_all(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether “your 4.5 stars for Heat and Ronin” are those of one of them, and nothing says what the other got."""
    at, end = row[0][1] - 1, row[-1][2]
    at -= at > 0 and tokens.folded[at] == "both"
    apart = len(row) == 2 and row[0][2] in tokens.after_comma  # “… 4.5 stars to Heat, and Ronin makes up …”
    if len(row) < 2 or apart or tokens.folded[at] not in _GIVING or tokens.folded[end : end + 1] == ("'s",):
        return False
    rated = {fact.anchors[0]: fact.values["RATING"] for fact in facts if fact.anchors and "RATING" in fact.values}
    given = {place for value in rated.values() for place in range(at) if at in value(tokens, place)}
    return bool(given) and any(
        name in rated and not any(True for place in range(len(tokens)) for _ in rated[name](tokens, place))
        for name, _, _ in row
    )


def _gave_to_all(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether “Heat and Ronin, which you rated 4 stars” are stars of one of them only."""
    end = row[-1][2]
    after = next((end + len(words) for words in _WHICH if tokens.folded[end : end + len(words)] == words), end)
    rated = {fact.anchors[0]: fact.values["RATING"] for fact in facts if fact.anchors and "RATING" in fact.values}
    places = range(after, min(after + 4, len(tokens)))
    of = {name: {at for at in places for _ in value(tokens, at)} for name, value in rated.items()}
    return len(row) > 1 and after > end and any(of.values()) and not all(of.get(name, True) for name, _, _ in row)


def _directs_all(tokens: Tokens, facts: Sequence[Fact], row: Sequence[Named]) -> bool:
    """Whether a person is said to have directed a row of films of which one is not known to be theirs."""
    at = row[0][1] - 1
    at -= at > 0 and tokens.folded[at] == "both"
    led_by = tokens.folded[max(0, at - 1) : at + 1]
    also = led_by == ("and", "of") and not _DIRECTORS.isdisjoint(tokens.folded[:at])  # “the director of Heat and of Up”
    if not also and (len(row) < 2 or tokens.folded[at] not in _DIRECTING):
        return False
    own = {name for fact in facts if fact.kind == "same_director" for name in fact.anchors}
    return bool(own) and not {name for name, _, _ in row} - {""} <= own


def _is_directed_like(tokens: Tokens, facts: Sequence[Fact], named: Sequence[Named]) -> bool:
    """“Heat, like Prisoners, was directed by Denis Villeneuve”: of Heat that has to be known as well."""
    words = tokens.folded
    own = {name for fact in facts if fact.kind == "same_director" for name in fact.anchors}
    return bool(own) and any(
        name and name not in own and words[end:start] in _AS
        and words[after : after + 1] != () and words[after] in _BEING
        and not _DIRECTING.isdisjoint(words[after + 1 : after + 3])
        for (name, _, end), (_, start, after) in pairwise(named)
    )  # fmt: skip


def _groups(tokens: Tokens, rows: Sequence[Sequence[Named]]) -> Iterator[int]:
    """Where the sentence speaks of the pick and another film together: the place after that."""
    for row in rows:
        start, end = row[0][1], row[-1][2]
        stops = not tokens.after_comma.isdisjoint(range(end, end + 3))
        told_of_last = start > 0 and not row[-1][0] and stops  # “Mann made Heat and this hidden gem, rated …”
        if len({name for name, _, _ in row}) > 1 and any(not name for name, _, _ in row) and not told_of_last:
            yield end
    starts = {row[0][1] for row in rows}
    for at, word in enumerate(tokens.folded):
        if word == "both" and at + 1 not in starts and not any(a <= at < b for row in rows for _, a, b in row):
            yield at + 1
        if word == "they" and _THEY.isdisjoint(tokens.folded[:at]):
            yield at + 1


def _rated_by_all(tokens: Tokens, facts: Sequence[Fact], start: int) -> bool:
    """Whether the ratings of the pick are said of the films spoken of together before `start`."""
    if not _OF_ONE.isdisjoint(tokens.folded[start:]):
        return False
    picks = [title(pick) for pick in {fact.pick for fact in facts if fact.pick}]
    if any(True for pick in picks for at in range(start, len(tokens)) for _ in pick(tokens, at)):
        return False
    crowds = [fact for fact in facts if fact.kind in ("popular_with", "hidden_gem")]
    of_crowd = any(_says(tokens, fact, ("N", "MEAN"), start) for fact in crowds)
    unrated = any(fact.kind == "unrated" for fact in facts)
    return of_crowd or (unrated and not _NOBODY.isdisjoint(tokens.folded[start:]))
