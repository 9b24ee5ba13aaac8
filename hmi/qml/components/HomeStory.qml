import QtQuick
import Ballast

// What the battery does, why, what comes next, and how full it is.
Item {
    id: story

    required property FlowView view
    readonly property Live live: view.live
    readonly property bool narrow: Theme.portrait

    implicitHeight: Math.max(words.height, charge.height) + (narrow ? why.height + Theme.tight : 0)

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: charge.left
        anchors.rightMargin: Theme.gutter
        spacing: Theme.tight
        y: Math.max(0, (charge.height - height) / 2)

        Label {
            objectName: "headline"
            width: parent.width
            text: story.live.headline
            strong: true
            font.pixelSize: story.narrow ? Theme.title : Math.round(25 * Theme.u)
            fontSizeMode: story.narrow ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.body
            wrapMode: story.narrow ? Text.WordWrap : Text.NoWrap
            maximumLineCount: story.narrow ? 3 : 1
        }

        Label {
            width: parent.width
            visible: !story.narrow
            text: story.live.why
            color: Theme.secondary
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }

        Row {
            visible: next.text !== ""
            width: parent.width
            spacing: Theme.tight

            Icon {
                id: clock
                name: "plan"
                color: Theme.live
                size: Math.round(18 * Theme.u)
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                id: next
                objectName: "nextStep"
                text: story.view.next_step
                color: Theme.live
                font.pixelSize: Theme.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
                width: parent.width - clock.width - Theme.tight
            }
        }
    }

    Row {
        id: charge
        anchors.right: parent.right
        height: Math.round(58 * Theme.u)
        spacing: Theme.gutter

        BatteryGauge {
            level: story.live.soc_level
            anchors.verticalCenter: parent.verticalCenter
        }

        Quantity {
            objectName: "soc"
            reading: story.live.soc
            size: Theme.hero
            unitSize: Theme.title
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Label {
        id: why
        visible: story.narrow
        anchors.bottom: parent.bottom
        width: parent.width
        text: story.live.why
        color: Theme.secondary
        font.pixelSize: Theme.small
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
}
