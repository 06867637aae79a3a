"""`consilium evaluations`: lists, shows and compares the evaluations on exam questions."""

from __future__ import annotations

import argparse
import time

from app.cli.evaluation_output import (
    difference_object,
    report_object,
    run_line,
    say_difference,
    say_report,
    share_line,
)
from app.cli.terminal import note, say, say_json
from app.core.evaluation.exam_report import compared, report_of
from app.paths import Home
from app.store.exam_runs import ExamRunFiles


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One of list, show, compare. Raises NotFound, WrongUse."""
    files = ExamRunFiles(home.evaluations)
    match arguments.action:
        case "list":
            _list(files, as_json=arguments.json)
        case "show":
            report = report_of(*files.find(arguments.run))
            if arguments.json:
                say_json(report_object(report))
            else:
                say_report(report, calibration=True)
        case _:
            first, second = files.find(arguments.first), files.find(arguments.second)
            found = compared(first, second)
            reports = report_of(*first), report_of(*second)
            if arguments.json:
                say_json(difference_object(*reports, found))
            else:
                say_difference(*reports, found)
    return 0


def _list(files: ExamRunFiles, *, as_json: bool) -> None:
    reports = [report_of(*each) for each in files.listed()]
    for report in reports:
        if as_json:
            say_json(report_object(report))
            continue
        head = report.head
        day = time.strftime("%Y-%m-%d", time.localtime(head.started_at))
        say(f"{head.id}  {day}  {head.model}, {head.quantization}")
        say(f"    {run_line(head)}")
        say(f"    {share_line(report.right)}{'' if report.is_complete else ', not complete'}")
    if not reports:
        note("There is no evaluation yet. Make one: consilium evaluate FILE")
