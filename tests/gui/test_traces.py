"""Qt itself notes nothing of what was opened or exported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

CHOOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from app.ui.main import keep_qt_from_remembering
if sys.argv[1] == "kept":
    keep_qt_from_remembering()
application = QApplication([])
dialog = QFileDialog(None, "Export", ".")
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.open()
QTimer.singleShot(20, dialog.accept)
QTimer.singleShot(60, application.quit)
application.exec()
del dialog
"""


def files_after_choosing(mode: str, user: Path) -> list[str]:
    subprocess.run([sys.executable, "-c", CHOOSE, mode], cwd=ROOT, check=True, capture_output=True)
    return [path.name for path in user.rglob("*") if path.is_file()]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's dialog is used")
def test_the_file_dialog_leaves_no_history(tmp_path: Path) -> None:
    user = tmp_path / "user"
    assert files_after_choosing("kept", user) == []
    assert "QtProject.conf" in files_after_choosing("free", user)
