import QtQuick

// A value that can be chosen to be typed.
Rectangle {
    id: field

    property string title
    property string value
    property bool chosen: false
    readonly property bool isButton: true
    readonly property string text: title

    signal clicked

    implicitHeight: Math.round(60 * Theme.u)
    color: tap.pressed ? Theme.pressed : Theme.panel
    radius: Theme.radius
    border.width: chosen ? 3 : 1
    border.color: chosen ? Theme.manual : Theme.outline
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: title
    Keys.onReturnPressed: field.clicked()
    Keys.onSpacePressed: field.clicked()

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Math.round(10 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: field.title
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
        }

        Label {
            width: parent.width
            text: field.value
            strong: true
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }
    }

    FocusRing {
        of: field
        radius: Theme.radius
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: field.clicked()
    }
}
