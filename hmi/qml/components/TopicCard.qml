import QtQuick

// One thing the site does for the grid: a symbol and a word for its state, and its power.
Rectangle {
    id: line

    required property string key
    required property string title
    required property string standing
    required property string icon
    required property bool strong
    required property bool quiet
    required property bool faint
    required property bool acts
    required property bool test
    required property string value
    property bool current: false
    readonly property bool isButton: true
    readonly property string text: title

    signal chosen

    height: Math.round(54 * Theme.u)
    radius: Theme.radius
    color: tap.pressed ? Theme.pressed : current ? Theme.raised : Theme.panel
    border.width: test || current ? 2 : 0
    border.color: test ? Theme.test : Theme.secondary
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    Icon {
        id: mark
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        name: line.icon
        color: line.quiet ? Theme.secondary : Theme.text
    }

    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.gutter
        anchors.right: power.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: line.title
            strong: line.strong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.fine
        }

        Label {
            width: parent.width
            text: line.standing
            color: line.faint ? Theme.secondary : Theme.text
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
        }
    }

    Label {
        id: power
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        text: line.value
        strong: line.acts
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: line.chosen()
    }
}
