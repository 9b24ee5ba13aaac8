pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// Why a stop may be released: asked before the first of the two steps.
Column {
    id: column

    required property Release release

    spacing: Theme.gap

    Row {
        width: parent.width
        height: title.height
        spacing: Theme.gap

        Icon {
            id: mark
            name: "stop"
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: title
            objectName: "stopCause"
            text: column.release.cause
            strong: true
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            width: parent.width - mark.width - parent.spacing
        }
    }

    Label {
        text: qsTr("Why may it run again?")
        color: Theme.secondary
        font.pixelSize: Theme.small
        width: parent.width
        wrapMode: Text.WordWrap
    }

    Grid {
        id: grid
        width: parent.width
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: column.release.reasons

            ChoiceRow {
                required property string modelData
                required property int index

                objectName: "reason-" + index
                width: (grid.width - grid.spacing) / 2
                implicitHeight: Theme.touch
                base: Theme.raised
                textSize: Theme.small
                text: modelData
                checked: index === column.release.reason
                onClicked: column.release.choose(index)
            }
        }
    }
}
