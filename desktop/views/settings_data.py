"""What is yours: where it lies, copies of it, the way back to one, and its end."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.library import LibraryActions
from desktop.actions.safekeeping import Safekeeping
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.settings import BackupRow, DataView, RestoreView
from desktop.views.settings_parts import Group, Question, Row, Rows
from desktop.views.widgets import exports
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.labels import button

ENDING = ".marquee-backup"
BACKUPS = phrase("Marquee backup (*.marquee-backup)")
ANY = phrase("Backups (*.marquee-backup *.sqlite *.db);;All files (*)")
NONE_YET = phrase("One is made when Marquee starts, once a day at most, when something has changed.")
GOES = phrase(
    "Everything said in this profile goes: ratings, seen, watchlist, not for me, its history and its automatic "
    "backups. Nothing in Marquee brings it back. The look and other profiles stay."
)


class DataGroup(Group):
    """Where it lies, a backup into a file or from one, exports."""

    refused = Signal(str)

    def __init__(self, theme: Theme, keeping: Safekeeping, library: LibraryActions) -> None:
        super().__init__(theme, tr("Your data"))
        self._keeping, self._folder = keeping, ""
        self._open = button(tr("Open folder"), theme)
        self._open.clicked.connect(self._open_folder)
        self._where = Row(theme, tr("This profile"), "", (self._open,))
        self._path = ElidedLabel(theme, 12, 400, "muted")
        self._backup, self._restore = button(tr("Back up …"), theme), button(tr("Restore …"), theme)
        self._backup.setAccessibleName(tr("Back up into a file"))
        self._restore.setAccessibleName(tr("Restore from a file"))
        self._backup.clicked.connect(self._ask_for_backup)
        self._restore.clicked.connect(self._ask_for_restore)
        json, csv = button(tr("JSON …"), theme), button(tr("CSV …"), theme)
        json.setAccessibleName(tr("Export everything as JSON"))
        csv.setAccessibleName(tr("Export each list as CSV"))
        json.clicked.connect(lambda: exports.ask_for_json(self, library, self.refused.emit))
        csv.clicked.connect(lambda: exports.ask_for_csv(self, library, self.refused.emit))
        self._where.told.addWidget(self._path, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.add(self._where)
        self.rows.add(
            Row(theme, tr("Backup"), tr("One file with everything, the history too."), (self._backup, self._restore))
        )
        self.rows.add(Row(theme, tr("Export"), tr("For other programs."), (json, csv)))
        keeping.listed.connect(self._on_listed)

    def _on_listed(self, view: DataView) -> None:
        self._folder = view.folder
        self._where.say(tr("Holds {contents}", contents=view.contents))
        self._path.say(view.folder)

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            self.refused.emit(tr("No file manager answered; the folder is {folder}.", folder=self._folder))

    def _ask_for_backup(self) -> None:
        if file := ask_where_to_back_up(self):
            self._keeping.back_up(file)

    def _ask_for_restore(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Restore from a backup"), "", tr(ANY))
        if file:
            self._keeping.check(file)


class BackupsGroup(Group):
    """The automatic backups, and the question before one replaces what is here."""

    def __init__(self, theme: Theme, keeping: Safekeeping) -> None:
        super().__init__(theme, tr("Automatic backups"))
        self._keeping, self._wanted = keeping, ""
        self.question = Question(theme, "primary")
        self.question.agreed.connect(self._agree)
        self.question.declined.connect(self.question.hide)
        self._list = Rows()
        self.rows.add(self.question)
        self.rows.add(self._list, parted=False)
        keeping.listed.connect(self._on_listed)
        keeping.checked.connect(self._on_checked)
        keeping.restored.connect(self._on_restored)
        keeping.emptied.connect(self.question.hide)

    def _on_listed(self, view: DataView) -> None:
        none = Row(self._theme, tr("None yet"), tr(NONE_YET))
        self._list.show_rows([self._row(each) for each in view.backups] or [none])

    def _row(self, each: BackupRow) -> Row:
        restore = button(tr("Restore"), self._theme, "quiet")
        restore.setAccessibleName(tr("Restore the backup of {made}", made=each.made))
        restore.setEnabled(each.good)
        restore.clicked.connect(lambda: self._keeping.check(each.place))
        return Row(self._theme, each.made, each.contents, (restore,))

    def _on_checked(self, view: RestoreView) -> None:
        self._wanted = view.place
        self.question.ask(view.sentence, tr("Restore it"), tr("Keep what is here"))

    def _on_restored(self, kept: str) -> None:
        self._wanted = kept
        told = tr("Restored. What was here before is the newest backup now.") if kept else tr("Restored.")
        self.question.ask(told, tr("Put it back") if kept else "", tr("Good"))

    def _agree(self) -> None:
        self.question.hide()
        self._keeping.restore(self._wanted)


class DeleteGroup(Group):
    """The end of it all, asked about twice, with a last backup."""

    def __init__(self, theme: Theme, keeping: Safekeeping) -> None:
        super().__init__(theme, tr("Delete everything"))
        self._keeping = keeping
        self.begin = button(tr("Delete …"), theme)
        self.begin.setAccessibleName(tr("Delete everything in this profile"))
        self.begin.clicked.connect(self._ask)
        self.question = Question(theme, "danger")
        self.last = Tick(theme)
        self.last.setText(tr("Save a last backup first"))
        self.last.setAccessibleName(tr("Save a last backup first"))
        self.question.extra.addWidget(self.last)
        self.question.agreed.connect(self._agree)
        self.question.declined.connect(self.question.hide)
        self.rows.add(
            Row(theme, tr("Everything in this profile"), tr("Asked once more before anything goes."), (self.begin,))
        )
        self.rows.add(self.question, parted=False)
        keeping.emptied.connect(self.question.hide)

    def _ask(self) -> None:
        self.last.setChecked(True)
        self.question.ask(tr(GOES), tr("Delete everything"), tr("Keep it"))

    def _agree(self) -> None:
        """Without a file for the backup that was asked for, nothing goes."""
        if not self.last.isChecked():
            self._keeping.delete_all()
        elif file := ask_where_to_back_up(self):
            self._keeping.delete_all(file)


def ask_where_to_back_up(parent: QWidget) -> str:
    """The file that the person chooses; "" for none."""
    name = f"marquee-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}{ENDING}"
    file, _ = QFileDialog.getSaveFileName(parent, tr("Save a backup"), name, tr(BACKUPS))
    return file
