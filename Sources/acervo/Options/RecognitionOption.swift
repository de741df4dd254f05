import Archive
import ArgumentParser

extension RecognitionMode: ExpressibleByArgument {}
