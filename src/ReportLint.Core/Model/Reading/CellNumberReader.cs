using System.Globalization;
using System.Text;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.Reading;

/// <summary>Reads the number in a cell, and says what is wrong with the way it is written.</summary>
internal static class CellNumberReader
{
    /// <summary>The largest figure that is taken for one: sums of as many as a file can hold still fit a <see cref="long"/>.</summary>
    public const long MaxFigure = 1_000_000_000_000;

    /// <summary>The measure words that may follow a number in quotes.</summary>
    public const string Units = "件条个项人次宗份起篇部元";

    private static readonly HashSet<string> s_placeholders = new(
        ["/", "／", "\\", "、", "-", "－", "–", "—", "——", "--", "_", "__", "＿", "*", ".", "…", "……", "无", "不适用", "没有", "N/A", "n/a", "NA", "na"], StringComparer.Ordinal);

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The scalar's value.</param>
    /// <param name="isQuoted">Whether it stands in quotes.</param>
    /// <param name="kind">What the cell holds.</param>
    public static ReadNumber Read(string text, bool isQuoted, FigureKind kind) => !isQuoted && PlainCount(text) is { } count ? new(count, text) : ReadAny(text, isQuoted, kind);

    /// <summary>The value of a whole number that is written as it should be, as nearly all are; null for anything else.</summary>
    private static long? PlainCount(string text)
    {
        const int MostDigits = 12;
        if (text.Length is 0 or > MostDigits || (text[0] == '0' && text.Length > 1))
            return null;
        var value = 0L;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return null;
            value = (value * 10) + (c - '0');
        }
        return value;
    }

    private static ReadNumber ReadAny(string text, bool isQuoted, FigureKind kind)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return new(null, "", PlaceholderCell.Rule, cell => ReadingMessages.EmptyText.With(cell));
        if (s_placeholders.Contains(trimmed))
            return new(null, "", PlaceholderCell.Rule, cell => ReadingMessages.Placeholder.With(cell, trimmed));

        var written = VisibleText.Of(trimmed.Length <= 40 ? trimmed : trimmed.Substring(0, 40) + "…");
        if (!isQuoted && IsPlain(trimmed, kind))
            return Plain(trimmed, written, kind);

        var ascii = ToAscii(trimmed);
        if (ascii.Length == 0)
            return new(null, "", NotInteger.Rule, cell => ReadingMessages.NotInteger.With(cell, written));
        if (IsPlain(ascii, kind) && (kind == FigureKind.Change || ascii[0] is not ('-' or '+')))
        {
            var plain = Plain(ascii, written, kind);
            // Bare full-width digits are no number for YAML or for any other reader; in quotes somebody meant a text.
            return plain.Rule is not null ? plain : AsText(plain, isQuoted, isQuoted ? $"\"{written}\"" : written);
        }
        if (WithoutUnit(ascii) is { } number && IsPlain(number, kind) && char.IsDigit(number[0]))
            return AsText(Plain(number, written, kind), isQuoted, isQuoted ? $"\"{written}\"" : written);
        if (WithoutSeparators(ascii) is { } joined && joined.Length <= 12)
            return new(long.Parse(joined, CultureInfo.InvariantCulture), joined, NotInteger.Rule, cell => ReadingMessages.NotIntegerBut.With(cell, written, joined));
        if (kind != FigureKind.Money && ChineseNumerals.TryRead(WithoutUnit(trimmed) ?? trimmed, out var chinese))
        {
            var digits = chinese.ToString(CultureInfo.InvariantCulture);
            return new(chinese, digits, NumberAsText.Rule, cell => ReadingMessages.NumberAsText.With(cell, written, digits));
        }
        if (kind == FigureKind.Money && MoneyWithUnit(ascii) is { } unit)
            return new(null, "", NotInteger.Rule, cell => ReadingMessages.AmountWithUnit.With(cell, written, unit));
        if (ascii[0] == '-' && IsPlain(ascii, FigureKind.Change) && kind != FigureKind.Change)
            return new(null, "", NegativeCount.Rule, cell => ReadingMessages.Negative.With(cell, written));
        return kind == FigureKind.Money
            ? new(null, "", NotInteger.Rule, cell => ReadingMessages.NotAmount.With(cell, written))
            : new(null, "", NotInteger.Rule, cell => ReadingMessages.NotInteger.With(cell, written));
    }

    private static ReadNumber AsText(ReadNumber plain, bool isQuoted, string written) => plain.Value is null
        ? plain
        : plain with
        {
            Rule = isQuoted ? NumberAsText.Rule : NotInteger.Rule,
            Message = isQuoted
                ? cell => ReadingMessages.NumberAsText.With(cell, written, plain.Digits)
                : cell => ReadingMessages.NotIntegerBut.With(cell, written, plain.Digits),
        };

    private static ReadNumber Plain(string digits, string written, FigureKind kind)
    {
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > MaxFigure)
            return new(null, "", NotInteger.Rule, cell => ReadingMessages.TooLarge.With(cell, written));
        if (kind == FigureKind.Change)
            return new(value, digits);
        if (digits[0] == '-')
            return new(null, "", NegativeCount.Rule, cell => ReadingMessages.Negative.With(cell, written));
        var proper = digits.TrimStart('+');
        if (proper.Length < digits.Length)
            return new(value, proper, NotInteger.Rule, cell => ReadingMessages.PlusSign.With(cell, written, proper));
        if (proper.Length > 1 && proper[0] == '0' && proper[1] != '.')
        {
            var shorter = proper.TrimStart('0') is { Length: > 0 } rest && rest[0] != '.' ? rest : "0" + proper.TrimStart('0');
            return new(value, shorter, NumberAsText.Rule, cell => ReadingMessages.NumberAsText.With(cell, written, shorter));
        }
        return new(value, proper);
    }

    /// <summary>Digits with an optional sign, and for money an optional fraction.</summary>
    private static bool IsPlain(string text, FigureKind kind)
    {
        var i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var digits = 0;
        var points = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                digits++;
            else if (text[i] == '.' && kind == FigureKind.Money && points == 0 && digits > 0 && i + 1 < text.Length)
                points++;
            else
                return false;
        }
        return digits > 0;
    }

    private static string ToAscii(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !VisibleText.IsInvisible(c)))
            builder.Append(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
        return builder.ToString();
    }

    private static string? WithoutUnit(string text) =>
        text.Length > 1 && Units.IndexOf(text[text.Length - 1]) >= 0 && text[text.Length - 2] != '万' ? text.Substring(0, text.Length - 1).TrimEnd(' ', '\u3000', '\u00A0') : null;

    private static string? MoneyWithUnit(string text) =>
        Forms.ReportKeys.MoneyUnits.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.Ordinal) && IsPlain(text.Substring(0, text.Length - unit.Length).TrimEnd(), FigureKind.Money));

    /// <summary>1,436 as 1436; null when the commas are not those of thousands.</summary>
    private static string? WithoutSeparators(string text)
    {
        var groups = text.Split(',');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(c => c is >= '0' and <= '9'))
            ? string.Concat(groups)
            : null;
    }
}
