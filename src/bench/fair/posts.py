"""Posts of about 550 words that mean nothing: the same bytes for the same number, on every machine."""
import datetime
import pathlib
import random

WORDS = """the of and to in for is on that by this with you it not or be are from at as your all have new more an was we will
home can us about if page my has search free but our one other do no time they site he up may what which their news out use any
there see only so his when contact here business who also now help get first been would how were services some these its like
service than find price date back top people had list name just over state year day into two health world next used go work last
most products make them should product system post her city add policy number such please support message after best then good
well where info rights public books high school through each she review years order very book items company read group need many
user said does set under general research mail""".split()
TAGS = "paper letters windows streets gardens rivers bread mornings stamps tables".split()
FIRST_DAY = datetime.date(2010, 1, 1)


class Writer:
    def __init__(self):
        self.random = random.Random(7)

    def words(self, count):
        return [self.random.choice(WORDS) for _ in range(count)]

    def sentence(self):
        words = self.words(self.random.randint(6, 18))
        at = self.random.randrange(len(words))
        other, number = self.random.choice(WORDS), self.random.randint(1, 999)
        words[at] = self.random.choice(
            [f"**{words[at]}**", f"*{words[at]}*", f"`{words[at]}`", f"[{words[at]}](https://example.org/{other}/{number})"]
            + 6 * [words[at]])
        return " ".join(words).capitalize() + self.random.choice([".", ".", ".", "?", "!"])

    def sentences(self, least, most, between=" "):
        return between.join(self.sentence() for _ in range(self.random.randint(least, most)))

    def block(self, note):
        row = lambda: "| " + " | ".join(self.words(2)) + " |\n"
        return self.random.choice([
            lambda: "- " + self.sentences(3, 6, "\n- "),
            lambda: "1. " + self.sentences(3, 6, "\n1. "),
            lambda: "> " + self.sentences(2, 2),
            lambda: "| Topic | Detail |\n|---|---|\n" + row() + row() + row(),
            lambda: f"A claim with a note.[^{note}]\n\n[^{note}]: " + self.sentence()])()

    def post(self, number):
        title = " ".join(self.words(5)).capitalize()
        tags = ", ".join(self.random.sample(TAGS, self.random.randint(1, 3)))
        day = FIRST_DAY + datetime.timedelta(days=number % 5800)
        parts = [self.sentences(3, 6), "<!--more-->"]
        for note in range(3):
            parts += ["## " + " ".join(self.words(3)).capitalize(), self.sentences(3, 6), self.sentences(3, 6), self.block(note)]
        return f'---\ntitle: "{title}"\ndate: {day}\ntags: [{tags}]\n---\n\n' + "\n\n".join(parts) + "\n"


def write(count: int, folder: pathlib.Path) -> None:
    folder.mkdir(parents=True)
    writer = Writer()
    for number in range(count):
        (folder / f"post-{number:06d}.md").write_text(writer.post(number), encoding="utf-8")
