using ReportLint.Forms;
using ReportLint.Relations;

namespace ReportLint.Core.Tests.Relations;

public sealed class CarryOverTests
{
    [Theory]
    [InlineData(2019, 2019)]
    [InlineData(2019, 2021)]
    [InlineData(2021, 2021)]
    public void Every_column_is_carried_over_from_the_same_column_of_last_year(int last, int current)
    {
        var relations = CarryOver.Between(StatutoryForm.Find(last)!, StatutoryForm.Find(current)!);

        Assert.Equal(7, relations.Count);
        Assert.All(relations, relation => Assert.Equal(("requests.carried-over", "requests.carried-forward", relation.This.Column.Name), (relation.This.RowAddress, relation.Last.RowAddress, relation.Last.Column.Name)));
        Assert.Equal(["RL2002", "RL2002", "RL2002", "RL2002", "RL2002", "RL2002", "RL2001"], relations.Select(relation => relation.Rule));
        Assert.All(relations, relation => Assert.Same(StatutoryForm.Find(last)!.Cells[relation.Last.Index], relation.Last));
    }
}
