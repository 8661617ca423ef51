using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>A number in prose that identifies a person, by its own check digits.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
internal sealed record IdentityNumber(TextSpan Span, IdentityNumberKind Kind)
{
    private const int MobileLength = 11;
    private const int CardLength = 18;
    private const int LongestBankNumber = 19;
    private const int ShortestBankNumber = 16;
    private const int LongestRun = 24;

    private const int OldCardLength = 15;

    private const int FarthestContext = 40;
    private const int LongestLabel = 12;
    private const int NewestOldCard = 99;

    private static readonly string[] s_cards = ["身份证号码", "身份证号", "身份证", "身份证件号码", "身份号码", "证件号码", "证件号"];
    private static readonly string[] s_bankCards = ["银行卡号码", "银行卡号", "银行卡", "储蓄卡号", "储蓄卡", "社保卡号"];

    // Words by which the sentence speaks of a person.
    private static readonly string[] s_persons = ["申请人", "当事人", "投诉人", "举报人", "信访人", "来访人", "原告", "第三人", "姓名", "本人", "身份证", "身份号码", "证件号", "先生", "女士", "村民", "居民", "市民", "其联系", "其电话", "其手机", "其本人"];

    // The first two digits of the regions, GB/T 2260.
    private static readonly HashSet<int> s_regions = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82];

    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] s_labels = ["电话", "热线", "联系方式", "传真", "咨询", "举报", "邮编", "编号", "编码", "代码", "文号", "流水号", "单号"];

    /// <summary>The numbers in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<IdentityNumber> FindAll(string text)
    {
        List<IdentityNumber>? found = null;
        for (var i = ProseText.NextDigit(text, 0); i >= 0; i = ProseText.NextDigit(text, i + 1))
        {
            var start = i;
            while (ProseText.IsDigitAt(text, i + 1) || (ProseText.IsOneOf(text, i + 1, " -") && ProseText.IsDigitAt(text, i + 2)))
                i++;
            if (i + 1 - start < MobileLength)
                continue;
            var digits = new List<int>(LongestRun);
            var end = Read(text, start, digits);
            i = Math.Max(end, start + 1) - 1;
            if (KindOf(text, start, end, digits) is { } kind)
                (found ??= []).Add(new IdentityNumber(TextSpan.FromBounds(start, end), kind));
        }
        return found is null ? [] : found;
    }

    /// <summary>The digits from <paramref name="start"/>, single blanks and hyphens between them left out; an X may end them.</summary>
    private static int Read(string text, int start, List<int> digits)
    {
        var i = start;
        while (i < text.Length)
        {
            if (ProseText.IsDigit(text[i]))
            {
                if (digits.Count < LongestRun)
                    digits.Add(ProseText.DigitValue(text[i]));
                i++;
            }
            else if (text[i] is ' ' or '-' && ProseText.IsDigitAt(text, i + 1) && digits.Count >= 3)
            {
                i++;
            }
            else
            {
                break;
            }
        }
        if (digits.Count == CardLength - 1 && ProseText.IsOneOf(text, i, "XxＸｘ"))
        {
            digits.Add(10);
            i++;
        }
        return i;
    }

    private static IdentityNumberKind? KindOf(string text, int start, int end, List<int> digits)
    {
        if (ProseText.IsOneOf(text, start - 1, ".-*〔[/#＊") || ProseText.IsLetter(ProseText.At(text, start - 1)) || ProseText.IsLetter(ProseText.At(text, end)) || ProseText.IsOneOf(text, end, "*＊"))
            return null;
        if (digits.Count is CardLength or OldCardLength && (IsIdentityCard(digits) || IsCalledCard(text, start) || (HasBirthday(digits) && IsOfPerson(text, start) && !IsLabelled(text, start))))
            return IdentityNumberKind.IdentityCard;
        if (digits.Count == MobileLength && digits[0] == 1 && digits[1] >= 3 && !IsCounted(text, end) && (!IsLabelled(text, start) || IsOfPerson(text, start)))
            return IdentityNumberKind.Mobile;
        return digits.Count is >= ShortestBankNumber and <= LongestBankNumber && (IsCalled(text, start, s_bankCards) || (digits[0] == 6 && digits[1] == 2 && IsLuhn(digits) && !IsLabelled(text, start))) ? IdentityNumberKind.BankCard : null;
    }

    /// <summary>GB 11643: a region, a day of birth, and a check digit by ISO 7064 MOD 11-2.</summary>
    private static bool IsIdentityCard(List<int> digits)
    {
        if (digits.Count != CardLength)
            return false;
        var sum = 0;
        for (var i = 0; i < s_weights.Length; i++)
            sum += digits[i] * s_weights[i];
        if ((sum + digits[CardLength - 1]) % 11 != 1 || digits[0] is 0 or 9)
            return false;
        var (year, month, day) = ((digits[6] * 1000) + (digits[7] * 100) + (digits[8] * 10) + digits[9], (digits[10] * 10) + digits[11], (digits[12] * 10) + digits[13]);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>A region and a day of birth, in 15 digits or in 18.</summary>
    private static bool HasBirthday(List<int> digits)
    {
        if (!s_regions.Contains((digits[0] * 10) + digits[1]))
            return false;
        var at = digits.Count == CardLength ? 8 : 6;
        var year = (digits[at] * 10) + digits[at + 1];
        if (digits.Count == CardLength && (digits[6] * 10) + digits[7] is not (19 or 20))
            return false;
        var (month, day) = ((digits[at + 2] * 10) + digits[at + 3], (digits[at + 4] * 10) + digits[at + 5]);
        return year <= NewestOldCard && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    /// <summary>Whether the sentence speaks so shortly before.</summary>
    private static bool Speaks(string text, int start, string[] words)
    {
        var from = Math.Max(text.LastIndexOfAny(['。', '；'], start) + 1, start - FarthestContext);
        return ProseText.Contains(text, from, start, words);
    }

    /// <summary>申请人联系电话：13…: of a person, not of the agency.</summary>
    private static bool IsOfPerson(string text, int start) => Speaks(text, start, s_persons);

    private static bool IsLuhn(List<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Count; i++)
        {
            var digit = digits[digits.Count - 1 - i] * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /// <summary>身份证号：…: with a slip in it, too.</summary>
    private static bool IsCalledCard(string text, int start) => IsCalled(text, start, s_cards);

    private static bool IsCalled(string text, int start, string[] labels)
    {
        var before = ProseText.SkipBlanksBefore(text, start);
        if (ProseText.IsOneOf(text, before - 1, "：:为是（("))
            before = ProseText.SkipBlanksBefore(text, before - 1);
        return Array.Exists(labels, label => ProseText.HasBefore(text, before, label));
    }

    private static bool IsCounted(string text, int end) => ProseText.IsOneOf(text, ProseText.SkipBlanks(text, end), "元件条次个人万亿%％.．平吨米公");

    /// <summary>联系电话：13…: whose that is, is the agency's to decide.</summary>
    private static bool IsLabelled(string text, int start)
    {
        var before = ProseText.SkipBlanksBefore(text, start);
        var from = Math.Max(0, before - LongestLabel);
        return ProseText.Contains(text, from, before, s_labels);
    }
}
