namespace ReportLint.Globs;

/// <summary>What a part of a glob matches.</summary>
internal enum GlobTokenKind
{
    /// <summary>This character.</summary>
    Literal,

    /// <summary><c>?</c>: any character but a slash.</summary>
    AnyCharacter,

    /// <summary><c>*</c>: any string without a slash.</summary>
    AnyName,

    /// <summary><c>**</c>: any string.</summary>
    AnyPath,

    /// <summary><c>**/</c>: any string up to the beginning of a part of the path, be it the one just reached.</summary>
    AnyFolders,

    /// <summary>Brackets: one character of a class.</summary>
    OneOf,

    /// <summary><c>{1..12}</c>: a whole number.</summary>
    Number,

    /// <summary>Nothing: goes on at each of its targets.</summary>
    Fork,

    /// <summary><c>{</c>, until <see cref="GlobBraces"/> has said what it is.</summary>
    OpenBrace,

    /// <summary><c>,</c>, until <see cref="GlobBraces"/> has said what it is.</summary>
    Comma,

    /// <summary><c>}</c>, until <see cref="GlobBraces"/> has said what it is.</summary>
    CloseBrace,
}
