namespace ReportLint.Rules.Wordings;

/// <summary>What identifies a person.</summary>
internal enum IdentityNumberKind
{
    /// <summary>The number of an identity card.</summary>
    IdentityCard,

    /// <summary>A mobile number.</summary>
    Mobile,

    /// <summary>The number of a bank card.</summary>
    BankCard,
}
