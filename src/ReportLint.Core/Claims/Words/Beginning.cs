namespace ReportLint.Claims.Words;

/// <summary>What may begin with a character, whatever the edition and the report.</summary>
[Flags]
internal enum Beginning
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a mark.</summary>
    Mark = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A word of one of <see cref="Shapes"/>.</summary>
    Shape = 4,

    /// <summary>One of <see cref="OpenVerbs"/>; also the character behind it tells so.</summary>
    Verb = 8,
}
