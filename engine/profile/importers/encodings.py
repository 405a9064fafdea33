"""Bytes to text: the encodings in which services, spreadsheets and people save their lists."""

from __future__ import annotations

import codecs
from typing import Final

from engine.language import tr
from engine.profile.importers import legacy_encodings
from engine.profile.importers.export import Findings
from engine.text import clean

_HEAD_BYTES: Final = 2**13
_HEAD_LETTERS: Final = 64
_UTF32: Final = {codecs.BOM_UTF32_LE: "utf-32", codecs.BOM_UTF32_BE: "utf-32"}
# A spreadsheet's older encodings, known by a word of the column titles that has letters of its own.
_BY_WORD: Final = {
    ("cp1251", "Windows-1251"): "название|фильм|оценка|рейтинг|назва",
    ("cp1250", "Windows-1250"): "tytuł|název|hodnocení|értékelés",
    ("cp1253", "Windows-1253"): "τίτλος|ταινία|βαθμολογία",
    ("cp1254", "Windows-1254"): "başlık",
    ("shift_jis", "Shift JIS"): "タイトル|映画|評価|作品名",
    ("gb18030", "GB 18030"): "标题|片名|电影|评分",
    ("big5", "Big5"): "片名|電影|評分|標題",
    ("euc_kr", "EUC-KR"): "제목|영화|평점|별점",
}


def decode(file: str, data: bytes, findings: Findings | None = None) -> str:
    """The text: UTF-8, UTF-16 or UTF-32, else an older encoding found by its words or letters (said in a note)."""
    if wide := wide_encoding(data):
        return data.decode(wide, errors="replace")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode()
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    findings = findings or Findings()
    # A few damaged letters in UTF-8 are no reason to spoil all the others.
    if text.count("\ufffd") <= sum(c > "\x7f" and c != "\ufffd" for c in text):
        findings.add(tr("some letters cannot be read; they show as �."), file)
        return text
    encoding, called = _older(data)
    findings.note(tr("{name} is not UTF-8; it was read as {called}.", name=clean(file, 100), called=called))
    return data.decode(encoding, errors="replace")


def wide_encoding(data: bytes) -> str:
    """Which UTF-16 or UTF-32 it is, by its mark or by the zero in every Latin letter; "" for anything else."""
    if utf32 := next((name for mark, name in _UTF32.items() if data.startswith(mark)), ""):
        return utf32
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = data[:_HEAD_LETTERS]
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        # The header's Latin letters; a zero anywhere else is no text.
        if head[first::2].count(0) > 0.6 * len(head) / 2 and 0 not in head[1 - first :: 2]:
            return name
    return ""


def _older(data: bytes) -> tuple[str, str]:
    """The encoding and what people call it."""
    head = data[:_HEAD_BYTES]
    for encoding, words in _BY_WORD.items():
        text = head.decode(encoding[0], errors="replace").lower()
        if any(word in text for word in words.split("|")):
            return encoding
    return legacy_encodings.guess(data)
