using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5037: what identifies a person stands in the report: an identity number, a mobile or bank number, the name of an applicant.</summary>
public sealed class PrivacyRule : ProseRule
{
    private static readonly MessageTemplate s_card = new(
        "这里有身份证号码，属于个人隐私，不能公开；请删去或者隐去",
        "there is an identity number here, which is private and must not be published; please remove or mask it");

    private static readonly MessageTemplate s_mobile = new(
        "这里有手机号码，属于个人隐私，不能公开；请删去或者隐去",
        "there is a mobile number here, which is private and must not be published; please remove or mask it");

    private static readonly MessageTemplate s_bank = new(
        "这里有银行卡号，属于个人隐私，不能公开；请删去或者隐去",
        "there is a bank card number here, which is private and must not be published; please remove or mask it");

    private static readonly MessageTemplate s_name = new(
        "这里写了申请人、当事人的姓名，属于个人隐私，不能公开；请写成“{0}”",
        "an applicant or a party is named here, which is private and must not be published; please write '{0}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5037",
        Name = "privacy-identity",
        Severity = Severity.Error,
        Summary = new(
            "正文里有身份证号、手机号、银行卡号，或者申请人的姓名",
            "An identity number, a mobile or bank number, or the name of an applicant stands in the prose"),
        Rationale = new(
            "涉及个人隐私的信息不得公开，年度报告也一样。身份证号按校验位、出生日期识别（前面写着“身份证号”的，位数对就算，15位的也算；同一句话里说到申请人的，看地区和出生日期），银行卡号按校验位识别，所以项目编号、单号不会误报；写明是联系电话、热线的号码是本机关的，不报告，写明是申请人的仍报告。姓名只看“申请人张三提出”“原告张三不服”“张小三女士提出的申请”“其中张三申请公开……”“张三向本机关提交……申请”这样的写法；“张某”“李XX”已经隐去，“张三（化名）”不是真名，不报告。消息里不重复这些内容。",
            "What is private must not be published, in an annual report neither. Identity numbers are told by their check digit and day of birth (behind 身份证号 by their length, 15 digits too; in a sentence on an applicant by region and day of birth), bank cards by their check digit, so that numbers of projects and orders are left alone, as are numbers that are said to be a telephone, unless it is an applicant's. Names are looked for only beside what their bearer applied for; 张某 and 李XX are masked already, and 张三（化名） is nobody's. The message repeats nothing of it."),
        Basis = new("《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》", "Article 15 of 《中华人民共和国政府信息公开条例》; 《中华人民共和国个人信息保护法》"),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        foreach (var number in IdentityNumber.FindAll(block.Text))
        {
            var message = number.Kind switch { IdentityNumberKind.IdentityCard => s_card, IdentityNumberKind.Mobile => s_mobile, _ => s_bank };
            Add(context, block, number.Span, message.With(), Mask(block.Text.Substring(number.Span.Start, number.Span.Length)));
        }
        foreach (var name in ApplicantNames.FindAll(block.Text))
        {
            var masked = block.Text[name.Start] + "某";
            Add(context, block, name, s_name.With(masked), masked);
        }
    }

    /// <summary>What is found is not said again: not as the actual value, either.</summary>
    private void Add(RuleContext context, ProseBlock block, TextSpan span, Message message, string masked) => context.Add(new Finding
    {
        Rule = Descriptor,
        Severity = Descriptor.Severity,
        Message = message,
        Location = new Location(context.Report.Source, block.InFile(span)),
        Actual = masked,
        Edits = block.Replace(span, masked, isSafe: false),
    });

    private static string Mask(string number) => number.Substring(0, 3) + new string('*', number.Length - 7) + number.Substring(number.Length - 4);
}
