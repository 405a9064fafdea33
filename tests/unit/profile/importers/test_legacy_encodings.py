"""Lists under English column titles, saved as spreadsheets of many countries save them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.profile.importers.legacy_encodings import WESTERN, guess

if TYPE_CHECKING:
    from conftest import Read

TITLES = {
    "cp1250 iso8859_2": "Życie jest piękne|Siedmiu samurajów|Popiół i diament|Krótki film o miłości|Człowiek z żelaza",
    "cp1250 iso8859_2 ": "Pelíšky|Ostře sledované vlaky|Obecná škola|Vesničko má středisková|Tři oříšky pro Popelku",
    "cp1250": "Élet gyönyörű|A hetedik pecsét|Szegénylegények|Testről és lélekről|Őrült szerelem|A gyűrűk ura",
    "cp1254": "Bir Zamanlar Anadolu'da|Kış Uykusu|Ahlat Ağacı|Babam ve Oğlum|Hababam Sınıfı|Eşkıya|Şaban|İtirazım Var",
    "cp1251 koi8_r cp866": "Матрица|Сталкер|Солярис|Ирония судьбы|Брат|ЧУЖОЙ|Летят журавли",
    "cp1253": "Η Μηχανή του Χρόνου|Κυνόδοντας|Το βλέμμα του Οδυσσέα|Ο θίασος",
    "cp1255": "ואלס עם באשיר|הלהקה|אושפיזין|בופור|הערת שוליים",
    "cp1252 mac_roman cp850": "À bout de souffle|Amélie|Señor|Börn|Kærlighed på film|São Paulo|Città aperta|Über|Più",
    "cp1252": "Hrútar|Með allt á hreinu|Þrestir|Le Cœur régulier|L’Été|„M“ – Eine Stadt|Ocean’s Eleven|Þór og ýmsir",
    "cp1252 ": "La città ideale|Perché no|Il più grande|Così è la vita|Lunedì|Virtù",
    "shift_jis euc_jp": "千と千尋の神隠し|となりのトトロ|もののけ姫|東京物語|七人の侍|おくりびと",
    "gb18030": "大话西游|霸王别姬|卧虎藏龙|无间道|花样年华|让子弹飞|我不是药神|红高粱",
    "big5": "大話西遊|霸王別姬|臥虎藏龍|無間道|花樣年華|讓子彈飛|悲情城市",
    "euc_kr": "살인의 추억|올드보이|기생충|괴물|아가씨",
}
CASES = [(encoding, titles) for names, titles in TITLES.items() for encoding in names.split()]


@pytest.mark.parametrize(("encoding", "titles"), CASES)
def test_the_encoding_is_found_by_the_letters(read: Read, encoding: str, titles: str) -> None:
    wanted = titles.split("|")
    rows = "".join(f"{title},2000,4\n" for title in (*wanted, "Heat", "The Matrix"))
    export = read("mine.csv", f"Title,Year,Rating\n{rows}".encode(encoding))
    assert [row.title for row in export.rows[:-2]] == wanted
    assert [note for note in export.notes if note.startswith("mine.csv is not UTF-8; it was read as ")]


def test_little_evidence_is_windows_1252() -> None:
    assert guess("Amélie".encode("cp1252")) == guess("Życie".encode("cp1250")) == guess(b"") == WESTERN


@given(st.binary(max_size=300))
def test_every_answer_can_decode(data: bytes) -> None:
    data.decode(guess(data)[0], errors="replace")
