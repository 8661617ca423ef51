using Microsoft.CodeAnalysis;
using ReportLint.Analyzers.Linting;
using ReportLint.Rules;
using Xunit;

namespace ReportLint.Analyzers.Tests.Linting;

public sealed class DescriptorTests
{
    [Fact]
    public void Every_rule_has_a_descriptor_that_says_the_same()
    {
        var descriptors = new ReportAnalyzer().SupportedDiagnostics.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

        Assert.Equal(RuleCatalogue.Default.Descriptors.Count + 1, descriptors.Count);
        foreach (var rule in RuleCatalogue.Default.Descriptors)
        {
            var descriptor = descriptors[rule.Code];
            Assert.Equal(rule.Summary.Chinese, descriptor.Title.ToString());
            Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
            Assert.Equal(Descriptors.Convert(rule.Severity), descriptor.DefaultSeverity);
            Assert.True(descriptor.IsEnabledByDefault);
        }
        Assert.Equal(DiagnosticSeverity.Error, descriptors["RLG001"].DefaultSeverity);
    }
}
