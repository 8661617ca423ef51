namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0022: a suppression comment gives no reason.</summary>
public static class SuppressionWithoutReason
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0022",
        Name = "suppression-without-reason",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "屏蔽注释没有写理由",
            "A suppression comment gives no reason"),
        Rationale = new(
            "屏蔽就是替读者作了判断，理由要写给审签人看：“# reportlint-disable RL1010: 两项数量确实相等，已核对台账”。",
            "To suppress is to decide on the reader's behalf; the reviewer is owed the reason: '# reportlint-disable RL1010: checked against the register, they are equal'."),
    };
}
