namespace ReportLint.Globs;

/// <summary>A part of a glob. A glob's tokens are also the states of its automaton: each goes on at the next one unless it has targets.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Offset">Where it stands in the glob.</param>
/// <param name="Character">The character of the glob that it stands for; meaningful for literals, braces and commas.</param>
internal sealed record GlobToken(GlobTokenKind Kind, int Offset, char Character = '\0')
{
    /// <summary>The characters of a <see cref="GlobTokenKind.OneOf"/>.</summary>
    public GlobCharacterClass? Class { get; init; }

    /// <summary>The numbers of a <see cref="GlobTokenKind.Number"/>.</summary>
    public GlobNumberRange? Range { get; init; }

    /// <summary>The indexes of the tokens at which a <see cref="GlobTokenKind.Fork"/> or a <see cref="GlobTokenKind.Number"/> goes on.</summary>
    public IReadOnlyList<int> Targets { get; init; } = [];

    /// <summary>The brace or comma as an ordinary character.</summary>
    public GlobToken AsLiteral() => new(GlobTokenKind.Literal, Offset, Character);

    /// <summary>The brace or comma as a place from which matching goes on at <paramref name="targets"/>.</summary>
    public GlobToken AsFork(params int[] targets) => new(GlobTokenKind.Fork, Offset, Character) { Targets = targets };
}
