using System.Reflection;
using System.Text.RegularExpressions;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Core.Tests.Rules;

/// <summary>Both languages say everything, with the same places for what differs.</summary>
public sealed partial class MessagesTests
{
    public static TheoryData<string> Templates() => [.. Fields<MessageTemplate>().Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_message_has_both_languages_with_the_same_place_holders(string name)
    {
        var field = Fields<MessageTemplate>().Single(field => string.Equals($"{field.DeclaringType!.FullName}.{field.Name}", name, StringComparison.Ordinal));
        var template = (MessageTemplate)field.GetValue(null)!;
        Assert.NotEmpty(template.Chinese);
        Assert.NotEmpty(template.English);
        Assert.Equal(Places(template.Chinese), Places(template.English));
        Assert.DoesNotMatch("[\u4E00-\u9FFF]{9,}", template.English);
    }

    [Fact]
    public void Every_rule_says_what_it_is_in_both_languages()
    {
        Assert.All(RuleCatalogue.Default.Descriptors, rule =>
        {
            Assert.Matches("^RL[0-9]{4}$", rule.Code);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name);
            foreach (var text in new[] { rule.Summary, rule.Rationale })
            {
                Assert.NotEmpty(text.Chinese);
                Assert.NotEmpty(text.English);
                Assert.NotEqual(text.Chinese, text.English);
            }
            Assert.False(rule.Summary.Chinese.EndsWith('。') || rule.Summary.English.EndsWith('.'), $"{rule}: the page adds the full stop");
        });
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_codes()
    {
        var codes = RuleCatalogue.Default.Descriptors.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    private static IEnumerable<FieldInfo> Fields<T>() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(T));

    private static IEnumerable<string> Places(string text) => PlaceHolder().Matches(text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex PlaceHolder();
}
