using ReportLint.Text;

namespace ReportLint.Model;

/// <summary>信息处理费: what part 六 must report since 2021 (《政府信息公开信息处理费管理办法》). Amounts are in yuan.</summary>
/// <param name="Span">The key under which it stands.</param>
/// <param name="Notices">How many fee notices were sent.</param>
/// <param name="Noticed">The amount on them.</param>
/// <param name="Collected">The amount collected.</param>
public sealed record FeeStatement(TextSpan Span, FeeAmount? Notices, FeeAmount? Noticed, FeeAmount? Collected);
