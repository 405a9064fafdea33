"""What a sentence says in short: it is put in full, once for each film, and holds when each of the full ones does.

“It shares the tag war with Heat and Ronin” is two sentences in one, and so is “Heat accounts for 31% and Ronin for 22%
of it”: the second half of that leaves out the verb, the first what follows the number. A full sentence is a row of
places: those of its tokens in the short one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, product

from engine.explain.checking.facts import Fact, title
from engine.explain.checking.lookup import PICKING, phrase_end
from engine.explain.checking.tokens import Tokens
from engine.explain.checking.vocabulary import word_set

Says = Callable[[Tokens, Sequence[Fact]], bool]
"""Whether a sentence in full says what the facts do."""
Sentence = tuple[Tokens, Sequence[Fact]]
Named = tuple[str, int, int]
"""A film of the history by its title, "" for the pick, and where its name starts and ends."""
Symbol = tuple[frozenset[str], tuple[int, ...]]
"""The roles of a value, or a word, and the places it takes up."""

# --- films in a row
_OF_EACH = frozenset(
    ("same_director", "shared_tags", "shared_genre", "because_you_liked", "recent_taste", "popular_with", "hidden_gem")
)
"""What holds of two films when it holds of each; of those who liked both, nothing is known."""
_OF_ALL = frozenset(("SHARE", "MAINLY", "MOST_SHARE", "N_THEMES"))
"""What would be said of the films together."""
_AND = frozenset((("and",), ("&",), ("plus",), ("as", "well", "as"), ("and", "also")))
_PREPOSITIONS = word_set("with of to in from by like for on")
_QUANTIFIERS = {2: word_set("both alike each"), 3: word_set("all alike each three"), 4: word_set("all alike each four")}
_AFTER = word_set("are were is was have has come came share carry")

# --- clauses cut short
_JOINS = word_set("and while whereas but ; :")
_ADDED = word_set("also too as well a an another further the respectively did so")
_TOGETHER = word_set("both they them their these those two each")
"""Which films these are is not left to a clause that is filled up."""
_MOST_CUTS = 24


def is_shortened(tokens: Tokens, facts: Sequence[Fact], says: Says) -> bool:
    """Whether the sentence is short for several, and all of those can be said."""
    if len({fact.pick for fact in facts if fact.pick}) > 1:
        return False
    named = list(_named(tokens, facts))
    full = (_of_each(tokens, facts, named), *islice(_of_clauses(tokens, facts, named), _MOST_CUTS))
    return any(sentences and all(says(*sentence) for sentence in sentences) for sentences in full)


def _named(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[Named]:
    titles = {fact.anchors[0]: title(fact.anchors[0]) for fact in facts if len(fact.anchors) == 1}
    titles |= {"": title(fact.pick) for fact in facts if fact.pick}
    at = 0
    while at < len(tokens):
        found = [(end, name) for name, ends in titles.items() for end in ends(tokens, at)]
        end, name = max(*found, (phrase_end(tokens, at, PICKING), ""), (at, ""))
        if end > at:
            yield name, at, end
        at = max(end, at + 1)


def _of_each(tokens: Tokens, facts: Sequence[Fact], named: Sequence[Named]) -> list[Sentence]:
    """The sentence once for each of the films in its row of films; none when it has no such row, or several."""
    rows = list(_rows(tokens, named))
    if len(rows) != 1:
        return []
    row = rows[0]
    films = [name for name, _, _ in row if name]
    known = [_without_totals(fact) for fact in facts if fact.kind in _OF_EACH and not _is_unnamed(fact, tokens)]
    before, after = _around(tokens, row)
    sentences = []
    for film in films:
        kept = [(at, end) for name, at, end in row if name in ("", film)]
        last_gap = range(row[-2][2], row[-1][1])
        inside = [place for at, end in kept[:1] for place in range(at, end)]
        inside += [place for at, end in kept[1:] for place in (*last_gap, *range(at, end))]
        sentences.append((tokens.at((*before, *inside, *after)), known))
    return sentences


def _without_totals(fact: Fact) -> Fact:
    return replace(fact, values={role: value for role, value in fact.values.items() if role not in _OF_ALL})


def _is_unnamed(fact: Fact, tokens: Tokens) -> bool:
    """Whether it is of a director who is not named: two films by “the same director” have to have the very same."""
    director = fact.values.get("DIRECTOR")
    return director is not None and not any(True for at in range(len(tokens)) for _ in director(tokens, at))


def _rows(tokens: Tokens, named: Sequence[Named]) -> Iterator[list[Named]]:
    """Films in a row, “A, B and C”, at least two of them of the history."""
    row: list[Named] = []
    for each in (*named, None):
        if row and each and _is_gap(tokens, row, each):
            row.append(each)
            continue
        films = {name for name, _, _ in row if name}
        if len(films) > 1 and len({name for name, _, _ in row}) == len(row) and row[-2][2] < row[-1][1]:
            yield row
        row = [each] if each else []


def _is_gap(tokens: Tokens, row: Sequence[Named], following: Named) -> bool:
    gap = tokens.folded[row[-1][2] : following[1]]
    if gap and gap[-1] in _PREPOSITIONS and gap[-1] == tokens.folded[_start(tokens, row) - 1]:
        gap = gap[:-1]
    return gap in _AND or (not gap and following[1] in tokens.after_comma)


def _start(tokens: Tokens, row: Sequence[Named]) -> int:
    """Where the row starts, with the “both” before it."""
    start = row[0][1]
    return start - (start > 0 and tokens.folded[start - 1] == "both")


def _around(tokens: Tokens, row: Sequence[Named]) -> tuple[list[int], list[int]]:
    """The places before and after the row, without the words that count its films."""
    quantifiers = _QUANTIFIERS.get(len(row), frozenset())
    words = tokens.folded
    start, end = row[0][1], row[-1][2]
    before, after = list(range(start)), list(range(end, len(tokens)))
    while before and (words[before[-1]] in quantifiers or (words[before[-1]] == ":" and words[start - 2] in quantifiers)):
        before.pop()
    if len(before) > 1 and words[before[-1]] in _PREPOSITIONS and words[before[-2]] == "both":
        del before[-2]  # “both with A and with B”
    verb = 1 if words[end : end + 1] and words[end] in _AFTER else 0
    while after[verb:] and words[after[verb]] in quantifiers:
        del after[verb]
    return before, after


def _of_clauses(tokens: Tokens, facts: Sequence[Fact], named: Sequence[Named]) -> Iterator[list[Sentence]]:
    """The sentence as clauses about a film each, the later ones filled up from the first."""
    films = [each for each in named if each[0]]
    if not 1 < len(films) < 5 or len({name for name, _, _ in films}) < len(films):
        return
    if not _TOGETHER.isdisjoint(tokens.folded):
        return
    of_film = [[fact for fact in facts if fact.anchors in ((), (name,))] for name, _, _ in films]
    between = [[at for at in range(a[2], b[1] + 1) if _is_joint(tokens, at)] for a, b in pairwise(films)]
    for cuts in product(*between):
        bounds = [0, *cuts, len(tokens) - (tokens.folded[-1] in (".", "!"))]
        clauses = [_symbols(tokens, at, end, own) for (at, end), own in zip(pairwise(bounds), of_film, strict=True)]
        clauses[1:] = [_after_joint(tokens, clause) for clause in clauses[1:]]
        for filled in _filled(clauses):
            yield [(tokens.at(places), own) for places, own in zip(filled, of_film, strict=True)]


def _is_joint(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and (at in tokens.after_comma or tokens.folded[at] in _JOINS)


def _after_joint(tokens: Tokens, clause: list[Symbol]) -> list[Symbol]:
    while clause and tokens.folded[clause[0][1][0]] in _JOINS:
        clause = clause[1:]
    return clause


def _symbols(tokens: Tokens, at: int, end: int, facts: Sequence[Fact]) -> list[Symbol]:
    """The values of the facts and the other words from `at` to `end`; tags or genres in a row are one value."""
    found: list[Symbol] = []
    while at < end:
        values = [
            (stop, "THEMES" if role in ("TAG", "GENRE") else role)
            for fact in facts for role, value in fact.values.items() for stop in value(tokens, at) if stop <= end
        ]  # fmt: skip
        stop = max((stop for stop, _ in values), default=at)
        if stop == at:
            found.append((frozenset((tokens.folded[at].removesuffix("s"),)), (at,)))
        else:
            roles = frozenset(role for place, role in values if place == stop)
            found.append((roles, tuple(range(at, stop))))
        at = max(stop, at + 1)
    return list(_with_rows(tokens, found))


def _with_rows(tokens: Tokens, symbols: Sequence[Symbol]) -> Iterator[Symbol]:
    k = 0
    while k < len(symbols):
        roles, places = symbols[k]
        k += 1
        while "THEMES" in roles and k < len(symbols):
            joined = k + (tokens.folded[symbols[k][1][0]] in ("and", "&"))
            if joined == len(symbols) or "THEMES" not in symbols[joined][0]:
                break
            places = tuple(range(places[0], symbols[joined][1][-1] + 1))
            k = joined + 1
        yield roles, places


def _filled(clauses: Sequence[Sequence[Symbol]]) -> Iterator[list[tuple[int, ...]]]:
    """The clauses in full, as places: what comes after the last value of the last one may belong to all of them."""
    first, last = clauses[0], clauses[-1]
    n_valued = max((k + 1 for k, (roles, _) in enumerate(last) if _is_value(roles)), default=len(last))
    for n_own in range(len(last), n_valued - 1, -1):
        whole = [*first, *last[n_own:]]
        filled = [_put_in(clause, whole) for clause in (*clauses[1:-1], last)]
        if all(filled):
            yield [_places(clause) for clause in (whole, *(clause for clause in filled if clause))]


def _is_value(roles: frozenset[str]) -> bool:
    return any(role.isupper() for role in roles)


def _places(clause: Sequence[Symbol]) -> tuple[int, ...]:
    return tuple(place for _, places in clause for place in places)


def _put_in(clause: Sequence[Symbol], whole: Sequence[Symbol]) -> list[Symbol] | None:
    """The `whole` with the values of `clause` in the places of its own; None when `clause` is no shorter way to put
    it, or has no value but its film."""
    full, at, n_values = list(whole), 0, 0
    for roles, places in clause:
        found = next((k for k in range(at, len(whole)) if whole[k][0] & roles), None)
        if found is None:
            if roles <= _ADDED:
                continue
            return None
        full[found] = (roles, places)
        n_values += _is_value(roles)
        at = found + 1
    return full if n_values > 1 else None
