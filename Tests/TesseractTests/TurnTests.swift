import Testing

@testable import Tesseract

struct TurnTests {
    private let box = PixelRectangle(left: 10, top: 20, right: 40, bottom: 30)

    @Test func `what wasn't turned stays`() {
        #expect(Turn(size: (100, 200), quarters: 0, degrees: 0).back(box) == box)
    }

    @Test func `a quarter's right side was the image's upper one`() {
        // Of 100 by 200 pixels, turned clockwise, 200 by 100 are left.
        let back = Turn(size: (100, 200), quarters: 1, degrees: 0).back(box)
        #expect(back == PixelRectangle(left: 20, top: 160, right: 30, bottom: 190))
    }

    @Test func `half a turn mirrors both ways`() {
        let back = Turn(size: (100, 200), quarters: 2, degrees: 0).back(box)
        #expect(back == PixelRectangle(left: 60, top: 170, right: 90, bottom: 180))
    }

    @Test func `three quarters are a quarter the other way`() {
        let back = Turn(size: (100, 200), quarters: 3, degrees: 0).back(box)
        #expect(back == PixelRectangle(left: 70, top: 10, right: 80, bottom: 40))
    }

    @Test func `a box never leaves the image`() {
        let back = Turn(size: (100, 200), quarters: 0, degrees: 45)
            .back(PixelRectangle(left: 0, top: 0, right: 100, bottom: 200))
        #expect(back.left >= 0 && back.top >= 0 && back.right <= 100 && back.bottom <= 200)
    }
}
