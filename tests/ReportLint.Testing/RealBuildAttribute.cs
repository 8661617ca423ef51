using Xunit;
using Xunit.v3;

namespace ReportLint.Testing;

/// <summary>
/// Marks tests that run real builds, and so take minutes: <c>dotnet test --filter "Category!=Build"</c> leaves them out. Who runs a build for a
/// test asks <see cref="AssertPresent"/> first, so that none is forgotten.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RealBuildAttribute : Attribute, ITraitAttribute
{
    private const string Category = "Category";
    private const string Build = "Build";

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Category, Build)];

    /// <summary>Fails a test without this mark. Fixtures may run what they like: a run in which all their tests are left out makes none.</summary>
    public static void AssertPresent()
    {
        if (TestContext.Current.TestCase is { } test)
            Assert.True(test.Traits.TryGetValue(Category, out var categories) && categories.Contains(Build), "This test runs a real build: mark it with [RealBuild].");
    }
}
