"""Every word of the window can be translated, and German says all of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path

import pytest
from languages import FOLDER, Message, Translation, messages, messages_of, read, release, write
from PySide6.QtCore import QTranslator

from desktop.settings import LANGUAGES
from desktop.translator import CONTEXT
from desktop.viewmodels.cards import CONFIDENCE
from desktop.viewmodels.stages import STAGES

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("actions", "models", "viewmodels", "views")
WINDOW = sorted(path for part in PARTS for path in (ROOT / "desktop" / part).rglob("*.py"))
ENGINE = sorted((ROOT / "engine").rglob("*.py"))
UNSEEN = {"commands", "evaluation", "starter.py", "drive.py", "screenshots.py", "log.py"}
"""What a person at the window never meets: command lines, tools for making Marquee, its log. They speak English."""
REFUSING = [path for path in (*ENGINE, *sorted((ROOT / "desktop").glob("*.py"))) if UNSEEN.isdisjoint(path.parts)]
SAYING = {"note", "log", "_damaged"}
"""Functions that tell people something, besides errors."""
GERMAN = FOLDER / "de.ts"
TRANSLATED = ("tr", "trn", "phrase")
# What a literal is an argument of, where nobody reads it.
UNREAD = ("Signal", "setObjectName", "Literal", "TypeVar", "Runner", "import_module", "Path", "glob", "getattr")
# The same in every language: names and units.
NAMES = {
    "ALS", "CSV", "EASE", "GB", "IMDb", "KB", "Letterboxd", "MB", "Marquee", "Marquee ·", "MovieLens", "NumPy",
    "Ollama", "ONNX Runtime", "Python", "Qt", "Trakt",
}  # fmt: skip
# Words of our own that nobody sees: figures of a step, a curve's label, names of classes.
INNER = re.compile(r"of MB|MB/s|best name|keys, one by one|[A-Z][a-z]+([A-Z][a-z]+)+")
KEY = re.compile(
    r"(Ctrl\+|Shift\+)*"
    r"(\w|Left|Right|Up|Down|Home|End|PgUp|PgDown|Return|Enter|Tab|Backtab|Space|Esc|Backspace|Del)"
)
PLACE = re.compile(r"\{\w+(?:![rs])?(?::[^}]*)?\}")


def is_read(text: str) -> bool:
    """Whether a text is for people: words apart by spaces, or one that begins large."""
    bare = text.strip()
    if bare in NAMES or bare.startswith("<span") or INNER.fullmatch(bare) or KEY.fullmatch(bare):
        return False
    words = " " in bare or "…" in bare or re.match(r"[“„]?[A-Z][a-z]", bare)
    return bool(words and re.search(r"[A-Za-z]{2}", bare))


def untranslated(source: str, within: Set[str] | None = None) -> Iterator[tuple[int, str]]:
    """Line and text of the literals of a module that are for people and never looked up. `within`: only those that are
    handed to a function or class of such a name."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            shown = within is None or not within.isdisjoint(_callers(node, parents))
            if shown and is_read(text) and not _is_unread(node, parents):
                yield node.lineno, text


def _callers(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[str]:
    """What a literal is an argument of, from the inside."""
    while (parent := parents.get(node)) is not None:
        match parent:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if node is not parent.func:
                yield name
        node = parent


@cache
def errors_for_people() -> set[str]:
    """The names of `MarqueeError` and of all that is made of it, anywhere in the engine."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for path in ENGINE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    found = {"MarqueeError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _is_unread(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    child = node
    while (parent := parents.get(child)) is not None:
        match parent:
            case ast.Expr() if child is node:
                return True  # a docstring
            case ast.Compare() | ast.Subscript() | ast.MatchValue() | ast.ImportFrom():
                return True
            case ast.Dict() if child in parent.keys:
                return True
            case ast.Call(func=ast.Name(id=name)) if name in (*TRANSLATED, *UNREAD):
                return True
            case ast.Call(func=ast.Attribute(attr=name)) if name in UNREAD:
                return True
        child = parent
    return False


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_people_read_is_looked_up(path: Path) -> None:
    assert list(untranslated(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", REFUSING, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_people_are_refused_with_is_looked_up(path: Path) -> None:
    said = errors_for_people() | SAYING
    assert list(untranslated(path.read_text(encoding="utf-8"), said)) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise InputError("It is empty.")', ["It is empty."]),
        ('raise InputError(f"{name} is empty.", file=file)', [" is empty."]),
        ('raise InputError(tr("{name} is empty.", name=name), file=file)', []),
        ('raise ValueError("It is empty.")', []),
        ('findings.note("It is empty.")', ["It is empty."]),
        ('open("Some file.txt")', []),
    ],
)
def test_only_what_people_are_told_is_looked_for_in_the_engine(source: str, found: list[str]) -> None:
    assert {"InputError", "CorruptProfile", "NetworkError"} <= errors_for_people()
    assert [text for _, text in untranslated(source, errors_for_people() | SAYING)] == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label("Rate it")', ["Rate it"]),
        ('label(tr("Rate it"))', []),
        ('WORDS = {"seen": phrase("Seen")}', []),
        ('WORDS = {"seen": "Seen"}', ["Seen"]),
        ('f"{count} films left"', [" films left"]),
        ('trn("{n} film", "{n} films", 3)', []),
        ('"""A docstring of a module."""', []),
        ('if text == "To be told apart": pass', []),
        ('name.setObjectName("Some name")', []),
    ],
)
def test_what_is_not_looked_up_is_found(source: str, found: list[str]) -> None:
    assert [text for _, text in untranslated(source)] == found


@pytest.mark.parametrize("source", ['tr(f"{n} films")', 'tr("Rate " + title)', "phrase(WORDS)", "trn(ONE, MANY, 3)"])
def test_a_text_that_is_put_together_cannot_be_marked(source: str) -> None:
    with pytest.raises(SyntaxError):
        list(messages_of(source, "a.py"))


@pytest.fixture(scope="module")
def texts() -> dict[Message, str]:
    return messages()


def test_each_text_has_one_entry(texts: dict[Message, str]) -> None:
    keys = [(message.source, message.about) for message in texts]
    assert len(keys) == len(set(keys)), "Qt does not tell a plural form from the same text without one"


def test_every_file_is_a_language_that_can_be_chosen() -> None:
    assert {path.stem for path in FOLDER.glob("*.ts")} | {"en"} == set(LANGUAGES)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.stem)
def test_a_language_says_everything_and_nothing_that_is_gone(file: Path, texts: dict[Message, str]) -> None:
    _, said = read(file)
    assert said.keys() - texts.keys() == set(), "run build/languages.py"
    assert [message.source for message in texts if not said.get(message, Translation()).forms] == []


def test_german_has_the_same_places() -> None:
    _, said = read(GERMAN)
    assert len(said) > 1000
    for message, told in said.items():
        assert len(told.forms) == (2 if message.plural else 1)
        for form in told.forms:
            there, wanted = set(PLACE.findall(form)), set(PLACE.findall(message.source))
            number = {place for place in there ^ wanted if place.startswith("{n")} if message.plural else set()
            assert there ^ wanted == number, form
            assert form.strip() != "" or message.source.strip() == ""
            spaces = [len(text) - len(text.lstrip()) for text in (form, message.source)]
            assert spaces[0] == spaces[1], form


def test_the_app_reads_what_the_file_says() -> None:
    translations = QTranslator()
    assert translations.load(str(GERMAN.with_suffix(".qm")))
    _, said = read(GERMAN)
    for message, told in said.items():
        for form, number in zip(told.forms, (1, 2), strict=False):
            n = number if message.plural else -1
            assert translations.translate(CONTEXT, message.source, message.about or None, n) == form, (
                "run build/languages.py"
            )


def test_writing_and_reading_changes_nothing(tmp_path: Path, texts: dict[Message, str]) -> None:
    language, said = read(GERMAN)
    write(tmp_path / "de.ts", language, said, texts)
    assert (tmp_path / "de.ts").read_bytes() == GERMAN.read_bytes()


def test_what_is_not_translated_is_left_to_english(tmp_path: Path) -> None:
    said = {Message("Rate"): Translation(["Bewerten"]), Message("Seen"): Translation()}
    write(tmp_path / "de.ts", "de", said, dict.fromkeys(said, "a.py"))
    release(tmp_path / "de.ts", tmp_path / "de.qm")
    translations = QTranslator()
    assert translations.load(str(tmp_path / "de.qm"))
    assert translations.translate(CONTEXT, "Rate") == "Bewerten"
    assert not translations.translate(CONTEXT, "Seen")


def test_every_stage_of_the_engine_has_its_words() -> None:
    said: set[str] = set()
    for path in (ROOT / "engine").rglob("*.py"):
        said |= set(re.findall(r'\bStep\("([^"]+)"', path.read_text(encoding="utf-8")))
    assert len(said) > 20
    assert said - set(STAGES) == set()


def test_every_word_of_confidence_is_translated() -> None:
    source = (ROOT / "engine" / "serving" / "confidence.py").read_text(encoding="utf-8")
    (line,) = (line for line in source.splitlines() if '"High" if' in line)
    assert tuple(re.findall(r'"(\w+)"', line)) == CONFIDENCE
