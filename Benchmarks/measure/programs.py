"""The programs that are compared, and how each is told to index a folder."""

import pathlib
import shutil


class Program:
    """A program that keeps an index in a folder of its own."""

    name = ""
    environment = {}

    def __init__(self, work, documents):
        self.documents = pathlib.Path(documents)
        self.folder = pathlib.Path(work) / f"{self.documents.name}-{self.name.replace(' ', '-')}"

    def forget(self):
        """Removes the index, so that the next run makes one."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def command(self):
        """What makes the index, or brings it up to date."""
        raise NotImplementedError

    def index_bytes(self):
        """How large the index is."""
        return folder_bytes(self.folder)


class Acervo(Program):
    """This project."""

    name = "acervo"

    def __init__(self, work, documents, binary, jobs):
        super().__init__(work, documents)
        self.binary, self.jobs = binary, jobs

    def command(self):
        return [
            str(self.binary), "index", str(self.documents), "--index", str(self.folder), "--jobs", str(self.jobs),
            "--format", "json",
        ]

    def index_bytes(self):
        return folder_bytes(self.folder / "xapian")

    def catalogue_bytes(self):
        """How large the catalogue is, from which the index can be made again."""
        return (self.folder / "catalogue.sqlite").stat().st_size


class Omindex(Program):
    """The indexer of Xapian's own search application, as it comes."""

    name = "omindex"

    def command(self):
        return ["omindex", "--db", str(self.folder / "db"), "--url", "/", "--stemmer", "spanish", str(self.documents)]


class OmindexSmallFlush(Omindex):
    """`omindex` that writes out every 250 documents: faster here than its default of 10,000."""

    name = "omindex flush 250"
    environment = {"XAPIAN_FLUSH_THRESHOLD": "250"}


class Recollindex(Program):
    """The indexer of the desktop search application Recoll, with its own threads."""

    name = "recollindex"

    def forget(self):
        super().forget()
        settings = f"topdirs = {self.documents}\nindexstemminglanguages = spanish\nloglevel = 2\n"
        (self.folder / "recoll.conf").write_text(settings, encoding="utf-8")

    def command(self):
        return ["recollindex", "-c", str(self.folder)]


class BareXapian(Program):
    """Xapian as its manual shows it, with the text kept in the index."""

    name = "bare Xapian"

    def __init__(self, work, documents, binary):
        super().__init__(work, documents)
        self.binary = binary

    def command(self):
        return [str(self.binary), "index", str(self.folder / "db"), str(self.documents), f"{self.documents}.tsv"]


def folder_bytes(folder):
    """The size of all files under `folder`."""
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())
