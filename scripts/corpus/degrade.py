"""Turns a clean PDF into the scan of an old sheet: no text layer, and the faults of paper and machine."""

import io
import time
import zlib

import numpy as np
from PIL import Image, ImageFilter

FIXED_TIME = time.gmtime(0)


def settings(options, name):
    """`key=value` options over the defaults, with a seed that depends only on the file's name."""
    values = {"dpi": 150, "mode": "grey", "quality": 38, "skew": 0.7, "noise": 9, "blur": 0.5, "faint": 0.0, "speck": 0.0004, "fold": 0}
    for option in options:
        if "=" in option:
            key, value = option.split("=")
            values[key] = value if key == "mode" else float(value)
    values["seed"] = zlib.crc32(name.encode("utf-8"))
    return values


def paper(shape, random, values):
    """The sheet under the print: a tone that varies slowly, darker at one edge."""
    height, width = shape
    across = np.linspace(random.uniform(-8, 0), random.uniform(-8, 0), width)
    down = np.linspace(0, random.uniform(-14, -4), height)
    sheet = 246 + across[None, :] + down[:, None]
    edge = int(width * 0.02)
    sheet[:, :edge] -= np.linspace(70, 0, edge)[None, :]
    if values["fold"]:
        middle = height // 2 + int(random.integers(-20, 20))
        sheet[middle - 1:middle + 2, :] -= 45
    return sheet


def faded(page, random, values):
    """Ink that is weaker in bands, as from a tired ribbon or a bad photocopy."""
    height = page.shape[0]
    wave = 0.5 + 0.5 * np.sin(np.linspace(0, random.uniform(8, 16), height) + random.uniform(0, 6))
    keep = 1 - values["faint"] * wave[:, None]
    return 255 - (255 - page) * keep


def spoil(image, random, values):
    """One page image through all the faults."""
    angle = float(random.uniform(-values["skew"], values["skew"]))
    turned = image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    page = faded(np.asarray(turned, dtype=np.float64), random, values)
    page = page * paper(page.shape, random, values) / 255
    page += random.normal(0, values["noise"], page.shape)
    specks = random.random(page.shape) < values["speck"]
    page[specks] = random.uniform(20, 120)
    out = Image.fromarray(np.clip(page, 0, 255).astype(np.uint8), "L")
    return out.filter(ImageFilter.GaussianBlur(values["blur"]))


def scan(pdf, options, name):
    """The PDF as a scanned one."""
    import pypdfium2  # here alone: what spoils images needs no PDFs, and Debian has no such package

    values = settings(options, name)
    random = np.random.default_rng(values["seed"])
    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=values["dpi"] / 72, grayscale=True).to_pil().convert("L")
        image = spoil(image, random, values)
        if values["mode"] == "bilevel":
            image = image.point(lambda v: 255 if v > 150 else 0).convert("1", dither=Image.Dither.NONE)
        pages.append(image)
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=values["dpi"], quality=int(values["quality"]),
                  creationDate=FIXED_TIME, modDate=FIXED_TIME, producer="Escáner Mesa de Partes")
    return out.getvalue()
