"""`bundle show` tells what a bundle is worth, and trusts no report that was changed."""

from __future__ import annotations

import pytest

from engine.__main__ import main
from engine.bundles.bundle import Bundle


def test_show_prints_the_verdict_and_where_the_report_is(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "show", str(bundle.folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "  - Made up." in lines
    assert lines[-1] == f"  The whole report: {bundle.folder / 'report.md'}"


def test_show_refuses_a_report_that_was_changed(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    (bundle.folder / "report.json").write_text('{"verdict": ["Best of all."]}')
    assert main(["bundle", "show", str(bundle.folder)]) == 1
    written = capsys.readouterr()
    assert "report.json was changed" in written.err
    assert "Best of all" not in written.out
