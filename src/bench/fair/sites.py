"""The sites that are compared, and what a run of a program takes."""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
from typing import NamedTuple

HERE = pathlib.Path(__file__).resolve().parent
KITEPRESS = str(HERE.parents[2] / "kitepress")
PAGEFIND = "pagefind@1.6.0"
TODAY, TOMORROW = "2026-01-01", "2026-01-02"


class Used(NamedTuple):
    """Of a whole process and those it started: seconds of processor, and MiB at its peak."""
    seconds: float
    memory: float


def run(command: list, folder: pathlib.Path) -> Used:
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed:\n{said[-2000:]}")
    return Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(used: list) -> Used:
    return Used(*(statistics.median(values) for values in zip(*used)))


def kitepress(folder: pathlib.Path, posts: pathlib.Path) -> pathlib.Path:
    shutil.copytree(posts, folder / "content/posts")
    (folder / "site.yaml").write_text("title: Bench\nurl: https://bench.example/\nlinks: {allow: [example.org]}\n")
    return folder


def build(folder: pathlib.Path, day: str = TODAY) -> Used:
    return run([KITEPRESS, "build", "--quiet", "--today", day], folder)


def hugo(folder: pathlib.Path, posts: pathlib.Path, *themes: str) -> pathlib.Path:
    """What a theme has takes the place of what those before it have."""
    for theme in themes:
        shutil.copytree(HERE / "hugo" / theme, folder, dirs_exist_ok=True)
    shutil.copytree(posts, folder / "content/posts")
    return folder


def pagefind() -> list:
    """The command that makes a search; empty if it cannot be had."""
    place = HERE.parents[2] / "target/pagefind"
    program = place / "node_modules/.bin/pagefind"
    if not program.exists() and shutil.which("npm"):
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), PAGEFIND])
    return [str(program), "--silent", "--site", "public"] if program.exists() else []
