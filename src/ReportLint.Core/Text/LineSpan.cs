namespace ReportLint.Text;

/// <summary>A span as people count it: from <see cref="Start"/> up to but not including <see cref="End"/>.</summary>
public readonly record struct LineSpan(LinePosition Start, LinePosition End);
