extension PageRecognition {
    /// As the body of an answer.
    var body: [UInt8] {
        var writer = ByteWriter()
        writer.write(UInt32(rotation))
        writer.write(UInt32(resolution))
        writer.write(confidence)
        writer.write(engine)
        writer.write(text)
        writer.write(counted: confidences)
        writer.write(counted: layout.body)
        return writer.bytes
    }

    /// Reads what ``body`` wrote; `nil` where words don't stand in the text, one after the other, each with its confidence.
    init?(body: [UInt8]) {
        var reader = ByteReader(body)
        guard let rotation = reader.readUInt32(), [0, 90, 180, 270].contains(rotation),
            let resolution = reader.readUInt32(), let confidence = reader.readDouble(), (0...1).contains(confidence),
            let engine = reader.readString(), let text = reader.readString(), let confidences = reader.readBytes(),
            let layout = reader.readBytes().flatMap(PageLayout.init(body:)),
            confidences.count == layout.words.count, Self.areInOrder(layout.words, in: text)
        else { return nil }
        self.init(
            text: text,
            layout: layout,
            confidences: confidences,
            confidence: confidence,
            rotation: Int(rotation),
            resolution: Int(resolution),
            engine: engine
        )
    }

    private static func areInOrder(_ words: [PageWord], in text: String) -> Bool {
        var end = 0
        for word in words {
            guard word.range.lowerBound >= end else { return false }
            end = word.range.upperBound
        }
        return end <= text.utf8.count
    }
}

/// The passwords that a child may try: the head of a frame.
enum PasswordList {
    /// As many of `passwords` as fit a frame's head.
    static func head(_ passwords: [String]) -> [UInt8] {
        var writer = ByteWriter()
        for password in passwords where writer.bytes.count + password.utf8.count + 4 <= Frame.headLimit {
            writer.write(password)
        }
        return writer.bytes
    }

    /// `nil` where `head` is cut off.
    static func passwords(head: [UInt8]) -> [String]? {
        var reader = ByteReader(head)
        var passwords: [String] = []
        while reader.remaining > 0 {
            guard let password = reader.readString() else { return nil }
            passwords.append(password)
        }
        return passwords
    }
}
