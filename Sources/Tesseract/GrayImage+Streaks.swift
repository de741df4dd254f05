import CTesseract

extension GrayImage {
    /// The image without the strokes that dirt on a scanner's glass draws from the page's top to its foot; `nil` where
    /// there are none.
    ///
    /// What a stroke crosses is filled from both sides. Rules of tables are shorter; frames are taken away, too.
    func withoutStreaks() throws(TesseractError) -> GrayImage? {
        let streaks = streaks()
        guard !streaks.isEmpty else { return nil }
        let mended = try GrayImage(taking: pixCopy(nil, handle), resolution: resolution)
        for streak in streaks {
            for row in 0..<height { mended.fill(streak, row) }
        }
        return mended
    }

    /// How much of the page's height a streak is seen in, and how many columns of pixels it has at most, of an inch.
    private static let leastHeight = 0.75
    private static let mostWidth = 0.03

    /// The columns of each streak, with one more on both sides for its blurred edges.
    private func streaks() -> [ClosedRange<Int>] {
        guard let ink = ink(darkerThan: 160) else { return [] }
        var runs = pixOpenBrick(nil, ink.handle, 1, l_int32(max(3, resolution / 4)))
        defer { pixDestroy(&runs) }
        var counts = pixCountPixelsByColumn(runs)
        defer { numaDestroy(&counts) }
        guard let counts else { return [] }
        let dark = (0..<width).filter { column in
            var count: l_int32 = 0
            return numaGetIValue(counts, l_int32(column), &count) == 0
                && Double(count) > Self.leastHeight * Double(height)
        }
        let most = Int(Self.mostWidth * Double(resolution))
        return Self.runs(of: dark).filter { $0.count <= most && $0.lowerBound > most && $0.upperBound + most < width }
            .map { $0.lowerBound - 1...$0.upperBound + 1 }
    }

    /// `columns`, which ascend, those side by side together.
    private static func runs(of columns: [Int]) -> [ClosedRange<Int>] {
        columns.reduce(into: []) { runs, column in
            if let last = runs.last, last.upperBound + 1 == column {
                runs[runs.count - 1] = last.lowerBound...column
            } else {
                runs.append(column...column)
            }
        }
    }

    /// Draws `columns` of a row anew, from what stands left and right of them.
    private borrowing func fill(_ columns: ClosedRange<Int>, _ row: Int) {
        var (left, right): (l_uint32, l_uint32) = (255, 255)
        pixGetPixel(handle, l_int32(columns.lowerBound - 1), l_int32(row), &left)
        pixGetPixel(handle, l_int32(columns.upperBound + 1), l_int32(row), &right)
        for column in columns { pixSetPixel(handle, l_int32(column), l_int32(row), max(left, right)) }
    }
}
