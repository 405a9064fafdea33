#!/usr/bin/env python3
"""The languages of the window: `python build/languages.py`, with the project's own Python, after texts have changed.

Each resources/languages/CODE.ts (Qt Linguist's format) gets the texts that the sources have now: new ones without a
translation, gone ones not at all. Then Qt's lrelease makes CODE.qm of it, which the app reads. The exit status is 1
while something is not translated; a new language begins as a copy of an empty .ts with its own `language`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "Marquee"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True)
class Message:
    """A text of the sources. `plural`: it changes with a number, and `source` is its form for many."""

    source: str
    about: str = ""
    plural: bool = False


@dataclass
class Translation:
    """What a language says: one form, or as many as it has for numbers; none where nobody has translated it."""

    forms: list[str] = field(default_factory=list)


def messages(root: Path = ROOT) -> dict[Message, str]:
    """All texts that are translated, in order of the files, each with the file that says it first."""
    found: dict[Message, str] = {}
    for path in sorted([*(root / "desktop").rglob("*.py"), *(root / "engine").rglob("*.py")]):
        name = path.relative_to(root).as_posix()
        for message in messages_of(path.read_text(encoding="utf-8"), name):
            found.setdefault(message, name)
    from engine.explain.template import every_wording

    for wording in every_wording():
        found.setdefault(Message(wording), "engine/explain/template.py")
    return found


def messages_of(text: str, name: str) -> Iterator[Message]:
    """The texts of one source. Raises `SyntaxError` for a text that is put together when it runs."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            about = ""
            if node.func.id in ("tr", "trn", "phrase"):
                about = next((_about(word.value) for word in node.keywords if word.arg == "about"), "")
            match node.func.id, node.args:
                case "phrase", [said]:
                    yield Message(_literal(said, name), about)
                case "trn", [_, many, *_]:
                    yield Message(_literal(many, name), about, plural=True)
                case "tr", [said, *_]:
                    yield from (Message(each, about) for each in _texts(said))


def _texts(node: ast.expr) -> Iterator[str]:
    """The literal texts among what an expression may be; the rest is marked where it stands."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise SyntaxError(f"line {node.lineno}: a text that is put together cannot be looked up")


def _about(node: ast.expr) -> str:
    """What a text is told apart by; "" for a name: what was marked says it as it stands."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _literal(node: ast.expr, name: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SyntaxError(f"{name}, line {node.lineno}: a text that is marked has to stand there as it is")


def read(file: Path) -> tuple[str, dict[Message, Translation]]:
    """A .ts file: its language, and what it says."""
    root = ET.parse(file).getroot()
    said = {}
    for element in root.iter("message"):
        message = Message(
            element.findtext("source") or "", element.findtext("comment") or "", element.get("numerus") == "yes"
        )
        told = element.find("translation")
        parts = [] if told is None else told.findall("numerusform") if message.plural else [told]
        forms = [part.text or "" for part in parts]
        said[message] = Translation(forms if all(forms) else [])
    return root.get("language") or file.stem, said


def write(file: Path, language: str, said: dict[Message, Translation], where: dict[Message, str]) -> None:
    """The same bytes for the same texts; Qt Linguist reads and writes it too."""
    root = ET.Element("TS", version="2.1", language=language)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message, told in said.items():
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        ET.SubElement(element, "location", filename=f"../../{where[message]}")
        ET.SubElement(element, "source").text = message.source
        if message.about:
            ET.SubElement(element, "comment").text = message.about
        answer = ET.SubElement(element, "translation", {} if told.forms else {"type": "unfinished"})
        if message.plural:
            for form in told.forms or [""]:
                ET.SubElement(answer, "numerusform").text = form
        elif told.forms:
            answer.text = told.forms[0]
    ET.indent(root)
    file.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def release(file: Path, target: Path) -> None:
    """What the app reads of a .ts file: finished translations only. Qt knows each language's plural rule."""
    import PySide6

    tools = Path(PySide6.__file__).parent
    tool = next(path for path in (tools / "lrelease", tools / "lrelease.exe") if path.exists())
    subprocess.run([tool, "-silent", "-nounfinished", file, "-qm", target], check=True)


def main() -> int:
    sys.path.insert(0, str(ROOT))
    texts, missing = messages(), 0
    for file in sorted(FOLDER.glob("*.ts")):
        language, before = read(file)
        said = {message: before.get(message, Translation()) for message in texts}
        write(file, language, said, texts)
        release(file, file.with_suffix(".qm"))
        open_ones = [message.source for message, told in said.items() if not told.forms]
        missing += len(open_ones)
        print(f"{file.name}: {len(said)} texts, {len(open_ones)} not translated")
        for source in open_ones:
            print(f"    {source}")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
