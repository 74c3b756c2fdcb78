"""The marks: the region's, one for each municipality, and those of the made-up partners.

All are drawn for this project. None copies a coat of arms or a company's mark.
"""

from collections.abc import Callable

import numpy as np
from lettering import outline
from pathops import Path
from vector import (
    Drawing,
    Point,
    box,
    disc,
    join,
    meet,
    pen_line,
    placed,
    polygon,
    smooth,
    stroked,
    without,
)


def line(points: list[Point], width: float, curved: bool = True) -> Path:
    """Draw a round-ended line of one width."""
    if curved:
        return stroked(smooth(points, closed=False), width)
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.endPath()
    return stroked(path, width)


def waves(
    left: float, right: float, y: float, rows: int, gap: float, height: float, width: float
) -> Path:
    """Draw rows of waves, each half a wave to the side of the one above."""
    paths = []
    for row in range(rows):
        shift = (row % 2) * 9.0
        xs = np.arange(left - 18 + shift, right + 18, 9.0)
        points = [
            (float(x), y + row * gap + (height if i % 2 else -height)) for i, x in enumerate(xs)
        ]
        paths.append(line(points, width))
    return join(paths)


def apple_outline() -> Path:
    """Draw the apple whose upper edge is a valley between two shoulders."""
    right = [
        (50, 25.5),
        (57, 19.5),
        (68, 16.5),
        (80.5, 20),
        (89, 31),
        (91, 46),
        (87.5, 62),
        (81.5, 77),
        (73, 88.6),
        (62, 94),
        (50, 91.2),
    ]
    left = [(100 - x, y) for x, y in right[1:-1]][::-1]
    return smooth([*right, *left], tension=1 / 6)


def region_symbol(one_color: str | None = None) -> Drawing:
    """Draw the region's symbol on 100 x 100: an apple that holds mountain, glacier and fjord."""
    d = Drawing(100, 100)
    apple = apple_outline()
    land = polygon(
        [
            (0, 66),
            (14, 52),
            (21, 57),
            (35, 39),
            (40, 44),
            (52, 27.5),
            (61, 40),
            (65, 36.5),
            (77, 51),
            (82, 47),
            (100, 64),
            (100, 100),
            (0, 100),
        ]
    )
    snow = polygon(
        [
            (52, 27.5),
            (61, 40),
            (58.5, 44.5),
            (55.5, 40.5),
            (52.5, 47),
            (48.6, 41.5),
            (44.4, 45.6),
            (42, 41.25),
        ]
    )
    lower = polygon([(35, 39), (40, 44), (37.5, 48), (34.6, 45.3), (31, 49.2), (29.6, 45.7)])
    water = smooth(
        [
            (-6, 72),
            (6, 66.5),
            (22, 64.5),
            (38, 67.5),
            (54, 70.5),
            (70, 68),
            (86, 63.5),
            (104, 65),
            (110, 110),
            (-10, 110),
        ]
    )
    band_one = pen_line(
        [(14, 76), (30, 73), (44, 75), (58, 78.4), (74, 76.6), (90, 72)], [0, 2.6, 3.4, 2.6, 0]
    )
    band_two = pen_line(
        [(24, 84.2), (38, 81.8), (50, 83.6), (62, 86), (76, 83.4)], [0, 2.4, 3.0, 2.2, 0]
    )
    leaf = smooth(
        [(51, 17.5), (54, 9.5), (62, 4), (72, 3), (79, 4.6), (74.5, 11), (66, 16), (57.5, 17.6)]
    )
    vein = pen_line([(53.5, 15.4), (62, 10), (73, 6.2)], [1.6, 1.0, 0.2])
    stem = pen_line([(50.3, 27), (49.4, 18), (45.2, 9.4)], [2.4, 2.8, 3.6])
    snows = join([snow, lower])
    bands = join([band_one, band_two])
    if one_color:
        kept = stroked(land, 2.6)
        hill = without(without(meet(apple, land), without(snows, kept)), water)
        shore = line(
            [
                (-6, 72),
                (6, 66.5),
                (22, 64.5),
                (38, 67.5),
                (54, 70.5),
                (70, 68),
                (86, 63.5),
                (104, 65),
            ],
            2.2,
        )
        rim = without(apple, placed(apple, 50 * 0.07, 56 * 0.07, 0.93))
        sea = without(meet(apple, water), bands)
        body = join([without(hill, shore), without(sea, shore), rim])
        return d.add(body, one_color).add(join([stem, without(leaf, vein)]), one_color)
    d.add(apple, "glacier").add(without(meet(apple, land), snows), "fjord")
    d.add(meet(snows, apple), "white").add(meet(apple, water), "deep").add(
        meet(bands, apple), "mist"
    )
    return d.add(stem, "deep").add(without(leaf, vein), "orchard")


def region(one_color: str | None = None) -> Drawing:
    """Set the symbol beside the name, from the apple's cheek: it lines up with text."""
    d = Drawing(10, 100)
    d.extend(region_symbol(one_color).moved(-9, 0))
    small = outline("Flytt til", "EBGaramond-Italic", 34)
    big = outline("Hardanger", "EBGaramond-SemiBold", 58, 0.2)
    d.add(placed(small.path, 100, 38), one_color or "fjord")
    d.add(placed(big.path, 98, 84), one_color or "deep")
    d.width = round(98 + big.width)
    return d


def region_stacked(one_color: str | None = None) -> Drawing:
    """Set the symbol above the name."""
    big = outline("Hardanger", "EBGaramond-SemiBold", 50, 0.2)
    small = outline("Flytt til", "EBGaramond-Italic", 29)
    width = float(round(big.width + 4))
    d = Drawing(width, 186)
    d.extend(region_symbol(one_color).moved(width / 2 - 50, 0))
    d.add(placed(small.path, (width - small.width) / 2, 128), one_color or "fjord")
    d.add(placed(big.path, (width - big.width) / 2, 169), one_color or "deep")
    return d


def waterfall() -> list[tuple[Path, str]]:
    """Eidfjord: water that falls between two cliffs."""
    left = polygon([(0, 20), (30, 24), (37, 31), (35, 48), (39, 62), (34, 82), (0, 84)])
    right = polygon([(100, 16), (72, 21), (63, 30), (66, 46), (61, 60), (67, 82), (100, 84)])
    falls = [
        pen_line([(50 + dx, 27), (50 + dx * 1.06, 50), (50 + dx * 1.5, 78)], [w, w * 1.1, w * 0.5])
        for dx, w in ((-7.5, 3.2), (-1.2, 4.6), (5.6, 3.4))
    ]
    spray = smooth(
        [
            (24, 85),
            (32, 80.5),
            (39, 80),
            (43, 75.5),
            (50, 77.5),
            (57, 75.5),
            (62, 80),
            (69, 80.5),
            (77, 85),
            (62, 87.4),
            (50, 88),
            (38, 87.4),
        ]
    )
    return [
        (join([left, right]), "mist"),
        (join(falls), "white"),
        (spray, "white"),
        (waves(0, 100, 90, 1, 6, 1.4, 2.4), "mist"),
    ]


def river_bend() -> list[tuple[Path, str]]:
    """Granvin: a river that winds from the hills to the fjord."""
    hills = join(
        [
            smooth([(-8, 100), (-8, 50), (12, 34), (30, 27), (45, 42), (52, 100)]),
            smooth([(110, 100), (108, 44), (88, 30), (72, 33), (56, 45), (46, 100)]),
        ]
    )
    river = pen_line(
        [(51, 41), (55, 47), (44, 55), (58, 66), (38, 80), (52, 104)], [0.8, 3, 5.5, 9, 14, 26]
    )
    sun = disc(51, 25, 7.5)
    return [(hills, "mist"), (river, "white"), (sun, "sun")]


def glacier() -> list[tuple[Path, str]]:
    """Jondal: the white dome above dark rock, with its crevasses."""
    dome = smooth(
        [
            (-12, 62),
            (6, 45),
            (24, 34),
            (44, 28),
            (62, 29),
            (82, 39),
            (100, 50),
            (114, 66),
            (96, 62),
            (86, 66),
            (78, 59),
            (69, 63),
            (66, 76),
            (60, 86),
            (53, 78),
            (51, 64),
            (41, 60),
            (33, 69),
            (25, 61),
            (12, 63),
        ],
        tension=1 / 5,
    )
    cracks = [
        pen_line(
            [(53.5 + i * 0.15, 62 + i), (58.5, 64.4 + i), (65.5 - i * 0.25, 61 + i)], [0, 1.7, 0]
        )
        for i in (0, 5, 10)
    ]
    folds = [
        pen_line([(22, 50), (34, 43), (47, 41)], [0, 1.6, 0]),
        pen_line([(64, 40), (76, 46), (88, 54)], [0, 1.6, 0]),
    ]
    rock = polygon(
        [(-5, 60), (12, 56), (34, 54), (60, 55), (84, 56), (105, 60), (105, 105), (-5, 105)]
    )
    water = smooth(
        [(-8, 88), (14, 85.5), (38, 88), (62, 90), (86, 86.5), (108, 88), (108, 112), (-8, 112)]
    )
    cut = without(dome, join([*cracks, *folds]))
    return [(rock, "mist"), (dome, "fjord"), (cut, "white"), (water, "fjord")]


def boat() -> list[tuple[Path, str]]:
    """Kvam: a clinker-built boat, bow to the wave."""
    hull = smooth(
        [
            (8, 40),
            (14, 45),
            (24, 51),
            (50, 57),
            (76, 51),
            (86, 45),
            (92, 40),
            (86, 57),
            (74, 70),
            (50, 75),
            (26, 70),
            (14, 57),
        ],
        tension=1 / 7,
    )
    planks = [
        line(
            [
                (12, 45.5 + i),
                (26, 53.5 + i * 1.2),
                (50, 59.5 + i * 1.15),
                (74, 53.5 + i * 1.2),
                (88, 45.5 + i),
            ],
            1.5,
        )
        for i in (4.2, 8.8)
    ]
    mast = pen_line([(50, 57), (50, 15)], [2.4, 1.8])
    sail = smooth([(53, 18), (66, 22), (76, 33), (78, 44), (66, 46.5), (53, 47)], tension=1 / 8)
    return [
        (mast, "white"),
        (sail, "mist"),
        (without(hull, join(planks)), "white"),
        (waves(0, 100, 82, 2, 8, 1.6, 2.4), "mist"),
    ]


def ledge() -> list[tuple[Path, str]]:
    """Odda: a tongue of rock out over the lake, and somebody standing on it."""
    rock = polygon(
        [
            (-5, 43),
            (18, 40),
            (34, 43),
            (58, 41.5),
            (83, 40),
            (81, 44.5),
            (62, 48.5),
            (48, 51),
            (41, 60),
            (35, 77),
            (30, 110),
            (-5, 110),
        ]
    )
    far = polygon([(30, 110), (44, 78), (56, 68), (66, 73), (80, 60), (105, 72), (105, 110)])
    body = pen_line([(76, 40.6), (76, 30)], [2.6, 4.2])
    head = disc(76, 25.4, 2.9)
    arms = line([(68, 24.6), (76, 32), (84, 24.6)], 2.2, curved=False)
    return [(far, "mist"), (rock, "white"), (join([body, head, arms]), "blossom")]


def blossom() -> list[tuple[Path, str]]:
    """Ullensvang: an apple blossom of five petals."""
    petal = smooth(
        [
            (0, -7),
            (9, -15),
            (13.5, -25),
            (10, -34),
            (3.6, -37),
            (0, -34.6),
            (-3.6, -37),
            (-10, -34),
            (-13.5, -25),
            (-9, -15),
        ]
    )
    petals = join([placed(petal, 50, 50, 1, i * 2 * np.pi / 5) for i in range(5)])
    eye = disc(50, 50, 6.2)
    threads = []
    for i in range(10):
        a = (i + 0.5) * np.pi / 5
        threads.append(
            line(
                [
                    (50 + 7 * np.sin(a), 50 - 7 * np.cos(a)),
                    (50 + 13.4 * np.sin(a), 50 - 13.4 * np.cos(a)),
                ],
                1.1,
                curved=False,
            )
        )
        threads.append(disc(50 + 14.6 * np.sin(a), 50 - 14.6 * np.cos(a), 1.7))
    return [(petals, "blossom"), (join(threads), "fjord"), (eye, "sun")]


def terraces() -> list[tuple[Path, str]]:
    """Ulvik: sun above the terraces at the end of the fjord."""
    rows = []
    for i in range(4):
        y = 53 + i * 10.5
        rows.append(
            pen_line(
                [(-4, y + 9), (20, y), (46, y + 2.4), (72, y + 6.6), (106, y - 3)],
                [5.6, 5.6, 5.2, 5.6, 6],
            )
        )
    rays = [
        line(
            [
                (50 + 21 * np.cos(a), 40 - 21 * np.sin(a)),
                (50 + 27 * np.cos(a), 40 - 27 * np.sin(a)),
            ],
            2.3,
            curved=False,
        )
        for a in np.linspace(0.25, np.pi - 0.25, 7)
    ]
    half = meet(disc(50, 42, 15.5), box(0, 0, 100, 47))
    return [(half, "sun"), (join(rays), "sun"), (join(rows), "white")]


def spruces() -> list[tuple[Path, str]]:
    """Voss: three spruces on a snowy ridge."""

    def tree(x: float, y: float, tall: float) -> Path:
        tiers = []
        for i in range(4):
            low, wide = y - tall * 0.2 * i, tall * (0.27 - 0.052 * i)
            tiers.append(polygon([(x - wide, low), (x, low - tall * 0.36), (x + wide, low)]))
        return join([*tiers, box(x - tall * 0.03, y - 1, x + tall * 0.03, y + tall * 0.1)])

    ground = smooth(
        [(-8, 78), (14, 72), (34, 70), (56, 73), (80, 69), (108, 75), (110, 112), (-10, 112)]
    )
    return [
        (join([tree(27, 70, 40), tree(75, 68, 36)]), "mist"),
        (tree(50, 73, 58), "white"),
        (ground, "white"),
        (pen_line([(30, 104), (44, 92), (56, 86), (66, 76)], [4.4, 2.6, 1.8, 1]), "fjord"),
    ]


MUNICIPALITIES: dict[str, tuple[str, Callable[[], list[tuple[Path, str]]]]] = {
    "eidfjord": ("Eidfjord", waterfall),
    "granvin": ("Granvin", river_bend),
    "jondal": ("Jondal", glacier),
    "kvam": ("Kvam", boat),
    "odda": ("Odda", ledge),
    "ullensvang": ("Ullensvang", blossom),
    "ulvik": ("Ulvik", terraces),
    "voss": ("Voss", spruces),
}


def seal(parts: list[tuple[Path, str]], ground: str = "fjord") -> Drawing:
    """Set a picture in the round field that all municipalities share."""
    d = Drawing(100, 100)
    field = disc(50, 50, 48)
    d.add(field, ground)
    inner = disc(50, 50, 44.5)
    for path, token in parts:
        d.add(meet(path, inner), token)
    return d


def municipality(key: str) -> Drawing:
    """Set a municipality's round mark beside its name."""
    name, picture = MUNICIPALITIES[key]
    d = Drawing(10, 100)
    d.extend(seal(picture()).moved(0, 0))
    word = outline(name, "EBGaramond-Medium", 46)
    kind = outline("kommune", "Lato-Regular", 18, 1.2)
    d.add(placed(word.path, 111, 56), "deep").add(placed(kind.path, 112.5, 86), "stone")
    d.width = float(round(111 + max(word.width, kind.width) + 3))
    return d


def county(name: str) -> Drawing:
    """Draw the county's neutral mark: three skerries in a row of waves, and its name."""
    d = Drawing(10, 100)
    islands = [
        smooth(
            [
                (6 + x, 44),
                (16 + x, 44 - h * 0.7),
                (26 + x, 44 - h),
                (38 + x, 44 - h * 0.55),
                (46 + x, 44),
                (26 + x, 46),
            ]
        )
        for x, h in ((0, 18), (24, 30), (46, 14))
    ]
    d.add(join(islands), "fjord")
    d.add(meet(waves(0, 100, 56, 3, 11, 2, 4), box(4, 40, 94, 95)), "mist")
    word = outline(name, "Lato-Bold", 37)
    kind = outline("fylke", "Lato-Light", 29, 0.5)
    d.add(placed(word.path, 108, 50), "deep").add(placed(kind.path, 108, 83), "deep")
    d.width = float(round(108 + word.width + 3))
    return d


def placement() -> Drawing:
    """Draw Placement's mark: a place pin that is also an open door."""
    d = Drawing(10, 100)
    pin = join([disc(42, 39, 33.5), polygon([(42, 97), (69.3, 58.4), (14.7, 58.4)])])
    door = polygon([(31, 56), (31, 26), (53, 26), (53, 56)])
    leaf = polygon([(31, 26), (44, 31.5), (44, 62), (31, 56)])
    d.add(without(pin, door), "deep").add(leaf, "sun").add(disc(40.6, 46, 1.6), "deep")
    word = outline("Placement", "Lato-Black", 42, -0.4)
    d.add(placed(word.path, 90, 65), "deep")
    d.width = float(round(90 + word.width + 3))
    return d


def bank() -> Drawing:
    """Draw the mark of a savings bank that does not exist: a coin and a sprout."""
    d = Drawing(10, 100)
    coin = without(disc(46, 50, 42), disc(46, 50, 35.5))
    sprout = pen_line([(46, 78), (46, 60), (46, 44)], [4.6, 4, 3.4])
    left = smooth([(45, 53), (37, 51.5), (28, 44), (24, 33), (35, 34.5), (43, 42)])
    right = smooth([(47, 45), (48, 35), (56, 26), (67, 23), (67, 34), (58, 43)])
    d.add(coin, "orchard").add(join([sprout, left, right]), "orchard")
    one = outline("Fjordbygda", "EBGaramond-SemiBold", 39)
    two = outline("Sparebank", "EBGaramond-Regular", 39)
    d.add(placed(one.path, 102, 46), "deep").add(placed(two.path, 102, 84), "deep")
    d.width = float(round(102 + max(one.width, two.width) + 3))
    return d


def business() -> Drawing:
    """Draw the mark of a business association that does not exist: seven rings that interlock."""
    d = Drawing(10, 100)
    ring = [
        without(
            disc(46 + 21 * np.sin(a), 50 - 21 * np.cos(a), 21.5),
            disc(46 + 21 * np.sin(a), 50 - 21 * np.cos(a), 17.2),
        )
        for a in np.arange(7) * 2 * np.pi / 7
    ]
    d.add(join(ring), "stone")
    one = outline("Næringsringen", "Lato-Bold", 33)
    two = outline("i Hardanger", "Lato-Regular", 33)
    d.add(placed(one.path, 102, 45), "ink").add(placed(two.path, 102, 80), "ink")
    d.width = float(round(102 + max(one.width, two.width) + 3))
    return d


def all_marks() -> dict[str, Drawing]:
    """Give every mark by its file name."""
    marks = {
        "region": region(),
        "region-negative": region("paper"),
        "region-mono": region("ink"),
        "region-stacked": region_stacked(),
        "region-stacked-negative": region_stacked("paper"),
        "region-symbol": region_symbol(),
        "region-symbol-negative": region_symbol("paper"),
        "partner-hordaland": county("Hordaland"),
        "partner-vestland": county("Vestland"),
        "partner-placement": placement(),
        "partner-bank": bank(),
        "partner-business": business(),
    }
    for key, (_, picture) in MUNICIPALITIES.items():
        marks[key] = municipality(key)
        marks[f"{key}-symbol"] = seal(picture())
    return marks
